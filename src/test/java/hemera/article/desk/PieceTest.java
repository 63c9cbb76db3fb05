package hemera.article.desk;

import static hemera.account.SampleEditors.as;
import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.account.SampleEditors;
import hemera.account.SignedIn;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ArchiveTest
class PieceTest {

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ArticleEditing editing;

    private SignedIn editor;

    @BeforeEach
    void signIn() {
        editor = new SampleEditors(database).editor();
    }

    @Test
    void whatIsPublishedIsBeforeReadersFromThenOn() {
        var article = anArticle("La Seine monte").drafted(editing);

        assertThat(readers(article)).hasStatus(404);
        assertThat(send(article, "publication", "version", "1")).hasStatus(302);
        assertThat(readers(article)).hasStatusOk();
    }

    @Test
    void aChangeOfAPublicPieceIsSeenOnlyWhenItIsPublished() {
        var article = anArticle("La Seine monte").published(editing);
        editing.revise(article.id(), 1, anArticle("La Seine baisse").content(), null, editor.id());

        assertThat(text(article)).contains("La Seine monte");
        send(article, "publication", "version", "2", "kind", "UPDATE");
        assertThat(text(article)).contains("La Seine baisse");
    }

    @Test
    void aCorrectionTellsReadersWhatWasPutRight() {
        var article = anArticle("La Seine monte").published(editing);
        editing.revise(article.id(), 1, anArticle("La Seine baisse").content(), null, editor.id());

        var mute = send(article, "publication", "version", "2", "kind", "CORRECTION", "sentence", " ");
        var told = send(article, "publication", "version", "2", "kind", "CORRECTION", "sentence", "Elle baisse.");

        assertThat(mute).hasStatus(422);
        assertThat(page(mute).getElementById("sentence-error")).isNotNull();
        assertThat(page(mute).getElementById("kind-CORRECTION").hasAttr("checked"))
                .isTrue();
        assertThat(told).hasStatus(302);
        assertThat(text(article)).contains("Elle baisse.");
    }

    @Test
    void publishingSaysWhatKindOfChangeItIs() {
        var article = anArticle("La Seine monte").published(editing);
        editing.revise(article.id(), 1, anArticle("La Seine baisse").content(), null, editor.id());

        assertThat(send(article, "publication", "version", "2")).hasStatus(422);
        assertThat(send(article, "publication", "version", "2", "kind", "FIRST"))
                .hasStatus(422);
    }

    @Test
    void whatCannotBeDoneIsToldWhateverItsFormSays() {
        var article = anArticle("La Seine monte").published(editing);

        assertThat(send(article, "publication", "kind", "?"))
                .hasStatus(409)
                .bodyText()
                .contains("déjà la dernière version");
        assertThat(send(article, "restoration", "why", "")).hasStatus(409);
        send(article, "withdrawal", "reason", "Doublon.");
        assertThat(send(article, "withdrawal", "reason", "")).hasStatus(409);
    }

    @Test
    void whatSomebodySavedMeanwhileIsNotPublishedUnseen() {
        var article = anArticle("La Seine monte").drafted(editing);
        editing.revise(article.id(), 1, anArticle("La Seine baisse").content(), null, null);

        assertThat(send(article, "publication", "version", "1")).hasStatus(409);
        assertThat(send(article, "publication", "version", "x")).hasStatus(409);
        assertThat(readers(article)).hasStatus(404);
    }

    @Test
    void aWithdrawnPieceIsGoneWithItsReasonAndCanComeBack() {
        var article = anArticle("La Seine monte").published(editing);
        var other = anArticle("La Seine monte, version revue").published(editing);

        send(article, "withdrawal", "reason", "Doublon.", "replacement", "ark:/99999/" + other.ark());
        assertThat(readers(article))
                .hasStatus(410)
                .bodyText()
                .contains("Doublon.")
                .contains("version revue");

        send(article, "restoration", "why", "Ce n’en était pas un.");
        assertThat(readers(article)).hasStatusOk();
    }

    @Test
    void aHeadlineMayBeHiddenWithThePiece() {
        var article = anArticle("Un nom à taire").published(editing);

        send(article, "withdrawal", "reason", "Décision de justice.", "headlineHidden", "true");

        assertThat(readers(article)).hasStatus(410).bodyText().doesNotContain("Un nom à taire");
    }

    @Test
    void aWithdrawalNeedsAReasonAndAReplacementThatReadersHave() {
        var article = anArticle("La Seine monte").published(editing);

        var answer = send(article, "withdrawal", "reason", "", "replacement", "999999999");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).getElementById("reason-error")).isNotNull();
        assertThat(page(answer).getElementById("replacement-error")).isNotNull();
        assertThat(page(answer).getElementById("replacement").val()).isEqualTo("999999999");
        assertThat(send(
                        article,
                        "withdrawal",
                        "reason",
                        "Doublon.",
                        "replacement",
                        article.ark().value()))
                .hasStatus(422);
        assertThat(readers(article)).hasStatusOk();
    }

    @Test
    void whatCannotBeDoneNowIsSaidWithHowThingsStand() {
        var draft = anArticle("Un brouillon").drafted(editing);
        var seen = anArticle("Déjà lu").published(editing);

        assertThat(send(draft, "withdrawal", "reason", "Doublon.")).hasStatus(409);
        assertThat(send(seen, "publication", "kind", "UPDATE")).hasStatus(409);
        assertThat(send(seen, "restoration", "why", "")).hasStatus(409);
        assertThat(send(seen, "deletion")).hasStatus(409);
        assertThat(readers(seen)).hasStatusOk();
    }

    @Test
    void aDraftThatNobodyReadCanBeDeleted() {
        var draft = anArticle("Un brouillon").drafted(editing);

        assertThat(send(draft, "deletion")).hasStatus(302);
        assertThat(site.get()
                        .uri("/desk/articles/" + draft.id())
                        .with(as(editor))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void whatComesBackAfterSigningInDoesNothingByItself() {
        var draft = anArticle("Un brouillon").drafted(editing);

        for (var noun : new String[] {
            "publication", "withdrawal", "restoration", "review", "review/end", "deletion", "revisions/1/restoration"
        }) {
            assertThat(send(draft, noun, "step", "resume", "version", "1"))
                    .as(noun)
                    .hasStatusOk();
        }
        assertThat(readers(draft)).hasStatus(404);
        assertThat(database.sql("select stage || ' ' || latest_revision from article where id = ?")
                        .param(draft.id())
                        .query(String.class)
                        .single())
                .isEqualTo("DRAFT 1");
    }

    @Test
    void aFormerRevisionCanBeTakenUpAgain() {
        var article = anArticle("La Seine monte").saying("Elle monte.").drafted(editing);
        editing.revise(article.id(), 1, anArticle("La Seine baisse").content(), null, null);

        assertThat(send(article, "revisions/1/restoration", "version", "1")).hasStatus(409);
        assertThat(send(article, "revisions/1/restoration", "version", "2")).hasStatus(302);
        assertThat(database.sql("select body from revision where article_id = ? and number = 3")
                        .param(article.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Elle monte.");
    }

    private MvcTestResult send(Article article, String noun, String... fields) {
        var request =
                site.post().uri("/desk/articles/" + article.id() + "/" + noun).with(as(editor));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult readers(Article article) {
        var slug = database.sql("select slug from article where id = ?")
                .param(article.id())
                .query(String.class)
                .single();
        return site.get().uri("/articles/" + article.ark() + "/" + slug).exchange();
    }

    private String text(Article article) {
        return page(readers(article)).text();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
