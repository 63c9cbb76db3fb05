package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.account.SampleEditors;
import hemera.account.SignedIn;
import hemera.article.ArticleEditing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an editor typed is there again when the session ended meanwhile. */
@BrowserTest
class KeptWordsIT {

    private static final String BODY = "Un mot, <b>un autre</b> & « un troisième ».\n\n[[La crue]]\n";

    @Autowired
    private JdbcClient database;

    @Autowired
    private ArticleEditing editing;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anArticleIsGoneOnWithAfterSigningInAgain(boolean script, Readers readers) {
        var account = new SampleEditors(database).editor();
        var editor = DeskEditor.signedIn(readers, script, account.username());
        editor.open("/desk/articles/new");
        editor.type("headline", "Écrit à minuit " + script);
        editor.type("body", BODY);
        editor.type("issued", "vers 1910");
        editor.pick("subjects", "kirby", "John Kirby");
        editor.pick("source", "Le Journal de minuit " + script, "nouvelle source");

        endSessions();
        editor.save();
        comeBack(editor, account);

        assertThat(editor.typed("headline")).isEqualTo("Écrit à minuit " + script);
        assertThat(editor.typed("body")).isEqualTo(BODY);
        assertThat(editor.typed("issued")).isEqualTo("vers 1910");
        assertThat(editor.page().locator("main")).containsText("Le Journal de minuit " + script);
        assertThat(editor.page().locator("main")).containsText("John Kirby");
        editor.saveWell();
        assertThat(editor.page().locator("h1")).hasText("Écrit à minuit " + script);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void soIsTheSentenceOfACorrection(boolean script, Readers readers) {
        var account = new SampleEditors(database).editor();
        var editor = DeskEditor.signedIn(readers, script, account.username());
        var piece = anArticle("Corrigé à minuit " + script).published(editing);
        editor.open("/desk/articles/" + piece.id() + "/edit");
        editor.type("body", "Une autre nuit.");
        editor.saveWell();
        editor.page().check("[name=kind][value=CORRECTION]");
        editor.type("sentence", "C’était une autre nuit.");

        endSessions();
        editor.press("Publier");
        comeBack(editor, account);

        assertThat(editor.typed("sentence")).isEqualTo("C’était une autre nuit.");
        assertThat(editor.page().locator("[name=kind][value=CORRECTION]")).isChecked();
        editor.publish();
        assertThat(editor.page().locator(".done")).hasText("Le rectificatif est publié.");
    }

    private void endSessions() {
        database.sql("delete from desk_session").update();
    }

    private static void comeBack(DeskEditor editor, SignedIn account) {
        assertThat(editor.page().locator(".done")).containsText("Ce que vous avez écrit est gardé");
        editor.signIn(account.username(), SampleEditors.PASSWORD);
        assertThat(editor.page().locator(".done")).containsText("Votre connexion avait pris fin");
    }
}
