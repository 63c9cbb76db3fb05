package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.account.SampleEditors;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a clipping from an editor who was just invited to a reader, with script and in plain steps. */
@BrowserTest
class DeskJourneyIT {

    private static final String PASSWORD = "un mot de passe à moi";
    private static final String BODY = """
            John Kirby a reçu la presse à Washington.

            « Nous n’avons rien encouragé », a déclaré Oksana Melnyk.

            [[Les digues tiennent]]

            [[Ce que %s n’a pas dit]]
            """;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anInvitedEditorBringsAClippingToReaders(boolean script, Readers readers) {
        var kind = script ? "vif" : "lent";
        var editor = new DeskEditor(readers, script);
        takeUp(invitation("jeanne-" + kind, readers, script), editor);
        signInAgain(editor, "jeanne-" + kind);

        editor.follow("Nouvel article");
        write(editor, kind);
        isPreviewed(editor);
        editor.saveWell();
        isOnItsPage(editor);
        editor.publish();
        assertThat(editor.page().locator(".done")).hasText("Publié.");

        isRead(readers.reader(script), editor.readersAddress(), kind);
    }

    private String invitation(String username, Readers readers, boolean script) {
        var account = new SampleEditors(database).administrator();
        var administrator = DeskEditor.signedIn(readers, script, account.username());
        administrator.follow("Comptes");
        administrator.follow("Inviter quelqu’un");
        administrator.type("displayName", "Jeanne Hébert");
        administrator.type("username", username);
        administrator.page().check("#role-EDITOR");
        administrator.press("Créer l’invitation");
        return URI.create(administrator.typed("link")).getPath();
    }

    private static void takeUp(String invitation, DeskEditor editor) {
        editor.open(invitation);
        editor.type("password", PASSWORD);
        editor.type("again", PASSWORD);
        editor.press("Choisir et entrer");
        assertThat(editor.page()).hasURL("/desk");
    }

    private static void signInAgain(DeskEditor editor, String username) {
        editor.press("Se déconnecter");
        editor.signIn(username, PASSWORD);
        assertThat(editor.page()).hasURL("/desk");
    }

    private static void write(DeskEditor editor, String kind) {
        editor.type("headline", "Washington répond, récit " + kind);
        editor.type("body", BODY.formatted(kind));
        editor.type("issued", "mai 2023");
        editor.pick("source", "Le Courrier " + kind + " de Kiev", "nouvelle source");
        editor.pick("subjects", "kirby", "John Kirby");
        editor.pick("subjects", "Oksana Melnyk " + kind, "nouvelle personne");
        editor.lookForQuotations();
        var said = editor.quotation("Nous n’avons rien encouragé");
        said.locator("input[type=checkbox]").check();
        said.getByLabel("Sa notice").selectOption("Oksana Melnyk " + kind);
    }

    private static void isPreviewed(DeskEditor editor) {
        editor.press("Voir l’aperçu");
        var preview = editor.page().locator(".preview");
        assertThat(preview.locator(".preview__issued")).hasText("mai 2023");
        assertThat(preview.locator("#q1")).containsText("rien encouragé");
        assertThat(preview.locator(".preview__cited")).containsText("Les digues tiennent : dans l’archive");
        assertThat(preview.locator(".preview__cited")).containsText("n’a pas dit : hors archive");
        assertThat(editor.page().locator("#issued-understood")).hasText("mai 2023, à un mois près");
        assertThat(editor.page().locator(".chooser__one")).hasCount(3);
    }

    private static void isOnItsPage(DeskEditor editor) {
        assertThat(editor.page().locator("h1")).containsText("Washington répond");
        assertThat(editor.page().locator(".piece__state")).containsText("Jamais publié");
    }

    private static void isRead(Reader reader, String address, String kind) {
        assertThat(reader.open(address)).isEqualTo(200);
        var page = reader.page();
        assertThat(page.locator(".dateline time[datetime='2023-05']")).hasText("mai 2023");
        assertThat(page.locator(".dateline")).containsText("Le Courrier " + kind + " de Kiev");
        assertThat(page.locator(".article__text .reference--wanted")).containsText("hors archive");
        assertThat(page.locator(".article__text .reference a")).hasText("Les digues tiennent");
        assertThat(page.locator("section:has(#subjects)")).containsText("Oksana Melnyk " + kind);
        assertThat(page.locator("section:has(#subjects)")).containsText("John Kirby");

        var quotation = page.locator("section:has(#quotations)");
        assertThat(quotation).containsText("Nous n’avons rien encouragé");
        assertThat(quotation.locator("a[href^='/people/oksana']")).hasText("Oksana Melnyk");
        quotation.locator("a[href='#q1']").click();
        assertThat(page.locator(":target")).containsText("rien encouragé");
    }
}
