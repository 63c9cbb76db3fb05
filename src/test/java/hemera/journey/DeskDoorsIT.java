package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import hemera.account.Role;
import hemera.account.SampleEditors;
import hemera.account.SignedIn;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editors come in, let others in, and are shut out. */
@BrowserTest
class DeskDoorsIT {

    private static final String CHOSEN = "un mot de passe à moi";

    @Autowired
    private JdbcClient database;

    static Stream<String> insidePages() {
        return Stream.of("/desk/account", "/desk/editors", "/desk/editors/new", "/desk/stale");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anInvitationIsPassedOnAndTakenUpInAnotherBrowser(boolean script, Readers readers) {
        var administrator = signedIn(readers.reader(script), administrator(Locale.FRENCH));
        var username = "paul-" + script;

        administrator.follow("Comptes");
        administrator.follow("Inviter quelqu’un");
        administrator.page().fill("#displayName", "Paul Éluard");
        administrator.page().fill("#username", username);
        administrator.page().check("#role-EDITOR");
        administrator.page().click("text=Créer l’invitation");
        var link = administrator.page().inputValue("#link");

        var invited = readers.reader(script);
        invited.open("/en" + URI.create(link).getPath());
        choose(invited.page(), CHOSEN);
        assertThat(invited.page()).hasURL("/desk");
        assertThat(invited.page().locator(".deskhead__name")).containsText("Desk");
        invited.page().click("text=Sign out");
        signIn(invited, username, CHOSEN);
        assertThat(invited.page()).hasURL("/desk");

        assertThat(readers.reader(script).open(URI.create(link).getPath())).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClosedAccountIsOutWithTheNextClick(boolean script, Readers readers) {
        var editor = new SampleEditors(database).editor();
        var shutOut = signedIn(readers.reader(script), editor);
        var administrator = signedIn(readers.reader(script), administrator(Locale.FRENCH));

        administrator.open("/desk/editors/" + editor.id());
        administrator.page().click("button:text('Fermer le compte')");
        assertThat(administrator.page().locator(".done")).isVisible();

        shutOut.open("/desk/account");
        assertThat(shutOut.page().locator("h1")).hasText("Connexion à la rédaction");
        signIn(shutOut, editor.username(), SampleEditors.PASSWORD);
        assertThat(shutOut.page().locator(".summary")).containsText("n’est plus ouvert");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theDeskSwitchesItsLanguage(boolean script, Readers readers) {
        var editor = signedIn(readers.reader(script), administrator(Locale.FRENCH));

        editor.open("/desk/account");
        editor.page().selectOption("#language", "en");
        editor.page().click("text=Choisir la langue");

        assertThat(editor.page().locator(".done")).hasText("The desk speaks English.");
        assertThat(editor.page().locator("html")).hasAttribute("lang", "en");
        editor.follow("Readers’ site");
        assertThat(editor.page()).hasURL("/en/");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wordsTypedWhenTheSessionIsOverComeBack(boolean script, Readers readers) {
        var administrator = administrator(Locale.FRENCH);
        var editor = signedIn(readers.reader(script), administrator);
        editor.open("/desk/editors/new");
        editor.page().fill("#displayName", "Paul « Éluard »");
        database.sql("delete from desk_session").update();

        editor.page().click("text=Créer l’invitation");
        assertThat(editor.page().locator(".done")).containsText("est gardé");
        fillIn(editor, administrator.username(), SampleEditors.PASSWORD);

        assertThat(editor.page().locator(".done")).containsText("Rien n’est enregistré encore");
        assertThat(editor.page().locator("#displayName")).hasValue("Paul « Éluard »");
        editor.page().fill("#username", "paul-kept-" + script);
        editor.page().click("text=Créer l’invitation");
        assertThat(editor.page().locator("#link")).isVisible();
    }

    @Test
    void whatAnotherWindowSignedInAgainLeavesStaleIsOfferedBack(Readers readers) {
        var administrator = administrator(Locale.FRENCH);
        var editor = signedIn(readers.reader(), administrator);
        editor.open("/desk/editors/new");
        editor.page().fill("#displayName", "Paul Éluard");
        var other = editor.page().context().newPage();
        database.sql("delete from desk_session").update();
        other.navigate("/sign-in");
        other.fill("#username", administrator.username());
        other.fill("#password", SampleEditors.PASSWORD);
        other.click("main button");

        editor.page().click("text=Créer l’invitation");
        assertThat(editor.headline()).hasText("Rien n’a été enregistré");
        editor.follow("Reprendre ce que j’ai écrit");
        assertThat(editor.page().locator("#displayName")).hasValue("Paul Éluard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/en/sign-in", "/invitation/old", "/en/invitation/old"})
    void theDoorsAreForEverybody(String address, Readers readers) {
        var visitor = readers.reader();
        visitor.open(address);
        isAccessible(visitor.page());
    }

    @ParameterizedTest
    @MethodSource("insidePages")
    void thePagesOfAccountsAreForEverybody(String address, Readers readers) {
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var administrator = signedIn(readers.reader(), administrator(language));
            administrator.open(address);
            isAccessible(administrator.page());
        }
    }

    private SignedIn administrator(Locale language) {
        return new SampleEditors(database).named("Ana Moreau", Role.ADMINISTRATOR, language);
    }

    private static Reader signedIn(Reader reader, SignedIn editor) {
        signIn(reader, editor.username(), SampleEditors.PASSWORD);
        return reader;
    }

    private static void signIn(Reader reader, String username, String password) {
        reader.open("/sign-in");
        fillIn(reader, username, password);
    }

    private static void fillIn(Reader reader, String username, String password) {
        reader.page().fill("#username", username);
        reader.page().fill("#password", password);
        reader.page().click("main button");
    }

    private static void choose(Page page, String password) {
        page.fill("#password", password);
        page.fill("#again", password);
        page.click("main button");
    }

    private static void isAccessible(Page page) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(Axe.violations(page)).as("%s in %s", page.url(), scheme).isEmpty();
        }
        for (int width : new int[] {320, 360, 768, 1440}) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s at a width of %d", page.url(), width)
                    .isEqualTo(width);
        }
    }
}
