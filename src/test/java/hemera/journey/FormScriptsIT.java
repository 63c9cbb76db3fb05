package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import hemera.account.SampleEditors;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What scripts add to the form of an article. */
@BrowserTest
class FormScriptsIT {

    private static final String PASTE = """
            (area, pasted) => {
              const data = new DataTransfer();
              Object.entries(pasted).forEach(([type, text]) => data.setData(type, text));
              area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    @Autowired
    private JdbcClient database;

    @Test
    void keysAndButtonsSetTheNotationAndUndoTakesItBack(Readers readers) {
        var page = form(readers);
        page.fill("#body", "La Seine");
        page.focus("#body");

        page.keyboard().press("Control+A");
        page.keyboard().press("Control+B");
        assertThat(page.locator("#body")).hasValue("**La Seine**");
        page.keyboard().press("Control+B");
        assertThat(page.locator("#body")).hasValue("La Seine");
        page.click("[data-mark=quote]");
        assertThat(page.locator("#body")).hasValue("> La Seine");
        page.keyboard().press("Control+Z");
        assertThat(page.locator("#body")).hasValue("La Seine");
        page.keyboard().press("Control+A");
        page.click("[data-mark=reference]");
        assertThat(page.locator("#body")).hasValue("[[La Seine]]");
    }

    @Test
    void theToolbarIsOneStopWithArrowsInside(Readers readers) {
        var page = form(readers);

        page.focus("[data-mark=strong]");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[data-mark=emphasis]")).isFocused();
        page.keyboard().press("End");
        assertThat(page.locator("[data-mark=reference]")).isFocused();
        assertThat(page.locator("[data-mark][tabindex='0']")).hasCount(1);
        page.keyboard().press("Tab");
        assertThat(page.locator("#body")).isFocused();
    }

    @Test
    void datesWordsAndPreviewFollowWhatIsTyped(Readers readers) {
        var page = form(readers);

        page.fill("#issued", "mai 2023");
        assertThat(page.locator("#issued-understood")).hasText("mai 2023, à un mois près");
        page.fill("#issued", "31/02/2023");
        assertThat(page.locator("#issued-understood")).containsText("n’existe pas");
        page.fill("#body", "Elle *monte* encore.");
        assertThat(page.locator("[data-word-count]")).hasText("3 mots");
        assertThat(page.locator("[data-preview-content] .prose em")).hasText("monte");
    }

    @Test
    void pagesAndPlainTextArePastedAsMarkdown(Readers readers) {
        var page = form(readers);

        paste(page, Map.of("text/html", "<p>Un <b>mot</b></p><script>x()</script>", "text/plain", "Un mot"));
        assertThat(page.locator("#body")).hasValue("Un **mot**");
        page.fill("#body", "");
        paste(page, Map.of("text/plain", "2 * 3"));
        assertThat(page.locator("#body")).hasValue("2 \\* 3");
    }

    @Test
    void leavingAsksFirstAndTheCopyIsOfferedBack(Readers readers) {
        var page = form(readers);
        var asked = new ArrayList<String>();
        page.onDialog((Dialog dialog) -> {
            asked.add(dialog.type());
            dialog.accept();
        });

        page.fill("#headline", "La Seine monte");
        page.locator("#body").pressSequentially("Toute la nuit.");
        page.waitForFunction("() => Object.values(sessionStorage).some((copy) => copy.includes('Toute la nuit.'))");
        page.navigate("/desk");
        assertThat(asked).containsExactly("beforeunload");

        page.navigate("/desk/articles/new");
        assertThat(page.locator("#headline")).hasValue("");
        page.click("[data-restore]");
        assertThat(page.locator("#headline")).hasValue("La Seine monte");
        assertThat(page.locator("#body")).hasValue("Toute la nuit.");

        page.click(".writing__save [value=save]");
        assertThat(page.locator("h1")).containsText("La Seine monte");
        page.navigate("/desk/articles/new");
        assertThat(page.locator("[data-article-form]")).isVisible();
        assertThat(page.locator("[data-restore]")).hasCount(0);
        assertThat(asked).hasSize(1);
    }

    private static void paste(Page page, Map<String, String> types) {
        page.locator("#body").evaluate(PASTE, types);
    }

    private Page form(Readers readers) {
        var account = new SampleEditors(database).editor();
        var editor = readers.reader();
        var page = editor.page();
        editor.open("/sign-in");
        page.fill("#username", account.username());
        page.fill("#password", SampleEditors.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".deskhead__editor")).isVisible();
        editor.open("/desk/articles/new");
        return page;
    }
}
