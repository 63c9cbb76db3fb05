package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import hemera.account.SampleEditors;
import java.util.regex.Pattern;

/** An editor at a window of the browser, with script or in plain steps. */
final class DeskEditor {

    private static final Pattern PIECE = Pattern.compile("/desk/articles/\\d+$");
    private static final String OFFERED = "[data-offered] .field__choice";

    private final Reader window;
    private final boolean script;

    DeskEditor(Readers readers, boolean script) {
        this.window = readers.reader(script);
        this.script = script;
    }

    /** Somebody whose password is that of the {@link SampleEditors}. */
    static DeskEditor signedIn(Readers readers, boolean script, String username) {
        var editor = new DeskEditor(readers, script);
        editor.window.open("/sign-in");
        editor.signIn(username, SampleEditors.PASSWORD);
        assertThat(editor.page().locator(".deskhead__editor")).isVisible();
        return editor;
    }

    Page page() {
        return window.page();
    }

    /** Fills in the page of the door, which is open. */
    void signIn(String username, String password) {
        page().fill("#username", username);
        page().fill("#password", password);
        press("Se connecter");
    }

    /** Returns the status of the answer. */
    int open(String address) {
        return window.open(address);
    }

    /** Another window of the same browser. */
    Page opens(String address) {
        var other = page().context().newPage();
        other.navigate(address);
        return other;
    }

    void follow(String link) {
        window.follow(link);
    }

    void press(String button) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void type(String field, String words) {
        page().fill("#" + field, words);
    }

    String typed(String field) {
        return page().inputValue("#" + field);
    }

    /** Looks for a name in a field that finds, and picks what is offered under these words. */
    void pick(String field, String name, String offered) {
        type(field, name);
        if (script) {
            having(page().locator("[role=option]"), offered).click();
        } else {
            page().click("[data-chooser]:has(#" + field + ") [data-find]");
            having(page().locator(OFFERED), offered).locator("input").check();
        }
    }

    void lookForQuotations() {
        press("Chercher dans le texte");
    }

    Locator quotation(String words) {
        return having(page().locator(".said__one"), words);
    }

    void save() {
        page().click(".writing__save [value=save]");
    }

    /** Saves, which must succeed. */
    void saveWell() {
        save();
        assertThat(page()).hasURL(PIECE);
        assertThat(page().locator(".done")).containsText("Enregistré.");
    }

    void publish() {
        press("Publier");
        assertThat(page().locator(".done")).isVisible();
    }

    /** Where readers find the piece whose page at the desk is open. */
    String readersAddress() {
        return page().locator("a", new Page.LocatorOptions().setHasText("Voir la page des lecteurs"))
                .getAttribute("href");
    }

    private static Locator having(Locator many, String words) {
        return many.filter(new Locator.FilterOptions().setHasText(words)).first();
    }
}
