package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hemera.account.SampleEditors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the door of the desk to a published article by keyboard alone. */
@BrowserTest
class KeyboardEditorIT {

    private static final int MOST_STROKES = 60;

    @Autowired
    private JdbcClient database;

    @Test
    void anArticleIsPublishedInAtMostSixtyKeystrokesBesideItsText(Readers readers) {
        var reader = readers.reader();
        var page = reader.page();
        var keyboard = new Keyboard(page);

        reader.open("/sign-in");
        signIn(keyboard, page);
        keyboard.pressAccessKey("n");
        write(keyboard, page);
        keyboard.press("Control+s");
        assertThat(page.locator(".done")).containsText("Enregistré.");
        keyboard.pressAccessKey("p");
        assertThat(page.locator(".done")).hasText("Publié.");

        System.out.printf("By keyboard alone: %d keystrokes beside the text%n", keyboard.strokes());
        assertThat(keyboard.strokes()).isLessThanOrEqualTo(MOST_STROKES);
        isRead(readers.reader(), page);
    }

    @Test
    void theKeyboardComesToWhatIsWrongFirst(Readers readers) {
        var reader = readers.reader();
        var keyboard = new Keyboard(reader.page());
        reader.open("/sign-in");
        signIn(keyboard, reader.page());
        keyboard.pressAccessKey("n");
        assertThat(reader.page().locator("#headline")).isFocused();

        keyboard.press("Enter");
        assertThat(reader.page().locator(".summary")).isFocused();
        keyboard.press("Tab");
        keyboard.press("Enter");
        assertThat(reader.page().locator("#headline")).isFocused();
    }

    private void signIn(Keyboard keyboard, Page page) {
        var account = new SampleEditors(database).editor();
        assertThat(page.locator("#username")).isFocused();
        keyboard.type(account.username());
        keyboard.press("Tab");
        keyboard.type(SampleEditors.PASSWORD);
        keyboard.press("Enter");
        assertThat(page.locator(".deskhead__editor")).isVisible();
    }

    private static void write(Keyboard keyboard, Page page) {
        assertThat(page.locator("#headline")).isFocused();
        keyboard.type("Kirby répond, sans la souris");
        keyboard.tabTo("#body");
        keyboard.typeLines("La presse a attendu.\n\nElle attend encore.\n\n[[Les digues tiennent]]");
        keyboard.tabTo("#issued");
        keyboard.type("mai 2023");
        keyboard.tabTo("#source");
        pick("Le Courrier du clavier", "nouvelle source", keyboard, page);
        keyboard.tabTo("#subjects");
        pick("kirby", "John Kirby", keyboard, page);
        pick("Oksana Clavier", "nouvelle personne", keyboard, page);
    }

    /** What is proposed first is what they want. */
    private static void pick(String name, String proposed, Keyboard keyboard, Page page) {
        keyboard.type(name);
        assertThat(page.locator("[role=option][aria-selected=true]")).containsText(proposed);
        keyboard.press("Enter");
        assertThat(page.locator("[role=option]")).hasCount(0);
    }

    private static void isRead(Reader reader, Page published) {
        reader.open(published.locator("a:text('Voir la page des lecteurs')").getAttribute("href"));
        var page = reader.page();
        assertThat(page.locator(".dateline time[datetime='2023-05']")).hasText("mai 2023");
        assertThat(page.locator(".dateline")).containsText("Le Courrier du clavier");
        assertThat(page.locator(".article__text .reference a")).hasText("Les digues tiennent");
        assertThat(page.locator("section:has(#subjects)")).containsText("John Kirby");
        assertThat(page.locator("section:has(#subjects)")).containsText("Oksana Clavier");
    }
}
