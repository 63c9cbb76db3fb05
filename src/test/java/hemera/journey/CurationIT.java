package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import hemera.account.SampleEditors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An editor keeps sources and subjects, with script and without. */
@BrowserTest
class CurationIT {

    private static final String SAVE = ".button--main";

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSourceIsMadeAndRenamedAndItsOldAddressLeadsOn(boolean script, Readers readers) {
        var editor = signedIn(readers, script);
        var page = editor.page();
        var name = "Le Courrier " + (script ? "vif" : "lent");

        editor.open("/desk/sources");
        editor.follow("Nouvelle source");
        page.fill("#name", name);
        page.fill("#language", "fr");
        page.click(SAVE);
        assertThat(page.locator(".done")).containsText(name);
        page.fill("#name", name + " du soir");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(name + " du soir");

        var reader = readers.reader(script);
        reader.open("/sources/le-courrier-" + (script ? "vif" : "lent"));
        assertThat(reader.place()).endsWith("-du-soir");
        assertThat(reader.headline()).hasText(name + " du soir");
    }

    @Test
    void aBroaderTopicIsPickedByKeyboard(Readers readers) {
        var page = newTopic(signedIn(readers, true), "Drones");

        page.focus("#parent");
        page.keyboard().type("defen");
        assertThat(page.locator("[role=option][aria-selected=true]")).containsText("Défense");
        assertThat(page.locator("#parent")).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");

        assertThat(page.locator(".chooser__chosen")).containsText("Défense");
        assertThat(page.locator("[data-drop]:focus")).hasCount(1);
        giveAnotherName(page, "Drohnen");
        assertThat(page.locator(".chooser__chosen")).containsText("Défense");
        assertThat(page.locator("#variant-0")).hasValue("Drohnen");
        page.click(".chooser__chosen button");
        assertThat(page.locator("#parent")).isFocused();
        page.keyboard().type("nothing of that name");
        page.keyboard().press("Escape");
        assertThat(page.locator("[role=option]")).hasCount(0);
        page.keyboard().press("Escape");
        assertThat(page.locator("#parent")).hasValue("");
    }

    @Test
    void aBroaderTopicIsPickedInPlainSteps(Readers readers) {
        var page = newTopic(signedIn(readers, false), "Planeurs");

        page.fill("#parent", "defen");
        page.click("button[value=find-parent]");
        page.check(".chooser__offered input >> nth=0");
        giveAnotherName(page, "Segelflugzeuge");

        assertThat(page.locator(".chooser__chosen")).containsText("Défense");
        assertThat(page.locator("#variant-0")).hasValue("Segelflugzeuge");
        page.click("button[value=drop-parent]");
        assertThat(page.locator("#parent")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/sources",
                "/desk/sources/new",
                "/desk/subjects",
                "/desk/subjects?q=nobody",
                "/desk/subjects/new?kind=TOPIC",
                "first subject"
            })
    void theirPagesKeepTheRulesOfAllPages(String address, Readers readers) {
        var editor = signedIn(readers, true);
        var page = editor.page();
        editor.open(address.startsWith("/") ? address : "/desk/subjects/" + firstTopic());

        keepsTheRules(page);
        if (page.locator(SAVE).count() > 0) {
            page.fill("#name", "");
            page.click(SAVE);
            assertThat(page.locator(".summary")).isVisible();
            keepsTheRules(page);
        }
    }

    private static void keepsTheRules(Page page) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(Axe.violations(page)).as("%s", scheme).isEmpty();
        }
        for (int width : new int[] {320, 768, 1440}) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("at a width of %d", width)
                    .isEqualTo(width);
        }
    }

    private static Page newTopic(Reader editor, String name) {
        editor.open("/desk/subjects/new?kind=TOPIC");
        editor.page().fill("#name", name);
        return editor.page();
    }

    private static void giveAnotherName(Page page, String name) {
        page.fill("#variant-0", name);
        page.fill("#variant-0-language", "de");
        page.check("#variant-0-preferred");
        page.click(SAVE);
        assertThat(page.locator(".done")).isVisible();
    }

    private Reader signedIn(Readers readers, boolean script) {
        var account = new SampleEditors(database).editor();
        var editor = readers.reader(script);
        editor.open("/sign-in");
        editor.page().fill("#username", account.username());
        editor.page().fill("#password", SampleEditors.PASSWORD);
        editor.page().click(SAVE);
        assertThat(editor.place()).isEqualTo("/desk");
        return editor;
    }

    private long firstTopic() {
        return database.sql("select min(id) from subject where kind = 'TOPIC' and parent_id is not null")
                .query(Long.class)
                .single();
    }
}
