package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.account.SampleEditors;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What editors may do with a piece that readers know, and what readers are told of it. */
@BrowserTest
class AfterPublicationIT {

    private static final String SENTENCE = "Le pont est celui de l’Alma, non celui d’Arcole.";
    private static final String REASON = "À la demande de la famille.";

    @Autowired
    private JdbcClient database;

    @Autowired
    private ArticleEditing editing;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCorrectionIsToldWhereverThePieceIsRead(boolean script, Readers readers) {
        var headline = "Le pont d’Arcole tient, " + script;
        var editor = at(anArticle(headline).published(editing), script, readers);
        var address = editor.readersAddress();

        editor.follow("Modifier");
        editor.type("body", "Le pont de l’Alma tient.");
        editor.type("comment", "Mauvais pont");
        editor.saveWell();
        var reader = readers.reader(script);
        reader.open(address);
        assertThat(reader.page().locator(".article__text")).not().containsText("Alma");

        editor.page().check("[name=kind][value=CORRECTION]");
        editor.press("Publier");
        assertThat(editor.page().locator("#sentence-error")).containsText("Dites aux lecteurs ce qui est rectifié");
        editor.type("sentence", SENTENCE);
        editor.publish();
        assertThat(editor.page().locator(".done")).hasText("Le rectificatif est publié.");

        reader.open(address);
        assertThat(reader.page().locator(".article__text")).containsText("Alma");
        assertThat(reader.page().locator(".correction")).containsText(SENTENCE);
        reader.open("/corrections");
        assertThat(reader.page().locator(".missing__list li:has-text(\"" + headline + "\")"))
                .containsText(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWithdrawnPieceLeavesANoticeUntilItIsRestored(boolean script, Readers readers) {
        var editor = at(anArticle("Le pont s’écroule, " + script).published(editing), script, readers);
        var address = editor.readersAddress();
        var reader = readers.reader(script);

        editor.page().click("summary:text('Retirer')");
        editor.type("reason", REASON);
        editor.press("Retirer");
        assertThat(editor.page().locator(".done")).hasText("L’article est retiré.");
        assertThat(reader.open(address)).isEqualTo(410);
        assertThat(reader.page().locator("main")).containsText(REASON);

        editor.type("why", "La famille est d’accord.");
        editor.press("Rétablir");
        assertThat(editor.page().locator(".done")).hasText("L’article est rétabli.");
        assertThat(reader.open(address)).isEqualTo(200);
        assertThat(reader.headline()).containsText("Le pont s’écroule");
    }

    private DeskEditor at(Article piece, boolean script, Readers readers) {
        var account = new SampleEditors(database).editor();
        var editor = DeskEditor.signedIn(readers, script, account.username());
        editor.open("/desk/articles/" + piece.id());
        return editor;
    }
}
