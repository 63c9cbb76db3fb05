package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of search offer names and headlines while one types. */
@BrowserTest
class SuggestionsIT {

    @ParameterizedTest
    @CsvSource({"/archive, /people/john-kirby", "/search, /people/john-kirby", "/en/archive, /en/people/john-kirby"})
    void aNameIsChosenByKeyboard(String address, String chosen, Readers readers) {
        var page = type(readers, address, "kirb");
        var field = page.locator("[data-suggest]");

        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(0);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[role=option]").first()).hasAttribute("aria-selected", "true");
        assertThat(page.locator("[role=option]").first()).hasId(field.getAttribute("aria-activedescendant"));
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(0);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**" + chosen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/archive", "/search"})
    void enterSearchesWhatWasTyped(String address, Readers readers) {
        var page = type(readers, address, "kirb");

        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=kirb*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/archive", "/search"})
    void escapeAndLeavingCloseTheList(String address, Readers readers) {
        var page = type(readers, address, "kirb");

        page.keyboard().press("Escape");
        assertThat(page.locator(".suggestions")).isHidden();
        assertThat(page.locator("[data-suggest]")).hasValue("kirb");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".suggestions")).isVisible();
        page.keyboard().press("Tab");
        assertThat(page.locator(".suggestions")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/archive", "/search"})
    void withoutScriptTheFieldIsAForm(String address, Readers readers) {
        var reader = readers.reader(false);
        reader.open(address);

        reader.page().fill("[data-suggest]", "Kirby");
        reader.page().press("[data-suggest]", "Enter");
        assertThat(reader.page().url()).contains("/search?q=Kirby");
    }

    private static Page type(Readers readers, String address, String typed) {
        var reader = readers.reader();
        reader.open(address);
        reader.page().locator("[data-suggest]").pressSequentially(typed);
        assertThat(reader.page().locator(".suggestions")).isVisible();
        return reader.page();
    }
}
