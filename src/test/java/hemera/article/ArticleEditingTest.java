package hemera.article;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hemera.ArchiveTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ArchiveTest
class ArticleEditingTest {

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private Articles articles;

    @Autowired
    private Revisions revisions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void revisingKeepsTheFormerText() {
        var article = anArticle("La Seine monte").saying("Elle monte.").drafted(editing);

        editing.revise(
                article.id(),
                article.latestRevision(),
                anArticle("La Seine monte").saying("Elle baisse.").content(),
                null,
                null);

        assertThat(body(article, 1)).isEqualTo("Elle monte.");
        assertThat(body(article, 2)).isEqualTo("Elle baisse.");
    }

    @Test
    void savingOverSomebodysSaveIsRefusedAndSavesNothing() {
        var article = anArticle("La Seine monte").drafted(editing);
        var seen = article.latestRevision();
        editing.revise(article.id(), seen, anArticle("La Seine monte encore").content(), null, null);

        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() -> editing.revise(
                        article.id(), seen, anArticle("La Seine baisse").content(), null, null));
        assertThat(reread(article).latestRevision()).isEqualTo(2);
    }

    @Test
    void whatWasNeverPublicCanBeDeletedAndWhatWasPublicCannot() {
        var draft = anArticle("Un brouillon").drafted(editing);
        var seen = anArticle("Une pièce parue").published(editing);

        editing.delete(draft.id());

        assertThat(articles.findById(draft.id())).isEmpty();
        assertThatExceptionOfType(WasPublic.class).isThrownBy(() -> editing.delete(seen.id()));
    }

    @Test
    void reviewIsAskedForOnlyWhereSomethingIsInPreparation() {
        var draft = anArticle("À relire").drafted(editing);
        var seen = anArticle("Déjà parue").published(editing);

        editing.askForReview(draft.id());

        assertThat(reread(draft).stage()).isEqualTo(Stage.IN_REVIEW);
        assertThatExceptionOfType(NothingToPublish.class).isThrownBy(() -> editing.askForReview(seen.id()));
    }

    @Test
    void whatIsPublishedIsWhatTheEditorSaw() {
        var article = anArticle("La Seine monte").drafted(editing);
        editing.revise(article.id(), 1, anArticle("La Seine monte encore").content(), null, null);

        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() -> editing.publish(article.id(), 1, PublicationKind.FIRST, null, null));
    }

    @Test
    void whatIsReadBackIsWhatWasSaved() {
        var content = anArticle("Титаник a coulé")
                .introducedBy("Un chapô.")
                .saying("« Dieu lui-même ne pourrait le couler. »\n\n[[Le naufrage|https://example.org/1912]]")
                .issued("1912-04~")
                .signed("J. Ismay")
                .quoting(new Quotation(null, "un matelot", null, "Dieu lui-même ne pourrait le couler.", 2, 38, null))
                .content();
        var article = editing.create(content, "reçu", null);

        var kept = transaction.execute(status -> revisions
                .findByArticleIdAndNumber(article.id(), 1)
                .orElseThrow()
                .content());

        assertThat(kept).isEqualTo(content);
    }

    @Test
    void referencesAreKeptAsWritten() {
        var article = anArticle("Suite")
                .saying("[[Le naufrage|archives/1912-04]]\n\nTexte.\n\n[[Autre]]")
                .drafted(editing);

        var references = transaction.execute(status -> revisions
                .findByArticleIdAndNumber(article.id(), 1)
                .orElseThrow()
                .references());

        assertThat(references)
                .containsExactly(new Reference("Le naufrage", "archives/1912-04", 1), new Reference("Autre", null, 3));
    }

    @Test
    void aFormerAddressIsKept() {
        var article = anArticle("La Seine monte").published(editing);
        editing.revise(
                article.id(),
                reread(article).latestRevision(),
                anArticle("La Seine baisse").content(),
                null,
                null);
        editing.publish(article.id(), PublicationKind.UPDATE, null, null);

        assertThat(database.sql("select slug from article_slug where article_id = ?")
                        .param(article.id())
                        .query(String.class)
                        .list())
                .containsExactly("la-seine-monte");
    }

    @Test
    void twoWhoPublishAtOnceDoNotStopEachOther() throws Exception {
        var subject =
                database.sql("select min(id) from subject").query(Long.class).single();
        Callable<Integer> publishing = () -> {
            for (int i = 0; i < 10; i++) {
                var article = anArticle("Publié de front")
                        .issued("1920-01")
                        .about(subject)
                        .published(editing);
                editing.withdraw(article.id(), new Withdrawal.Reason("Doublon.", null, true), null);
                editing.restore(article.id(), null, null);
            }
            return 10;
        };
        var both = Executors.newFixedThreadPool(2);

        var published = both.invokeAll(List.of(publishing, publishing));

        assertThat(published.get(0).get() + published.get(1).get()).isEqualTo(20);
        both.shutdown();
    }

    @Test
    void aCorrectionTellsReadersWhatWasPutRight() {
        var article = anArticle("La Seine monte").published(editing);
        var version = reread(article).latestRevision();
        editing.revise(article.id(), version, anArticle("La Seine baisse").content(), null, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> editing.publish(article.id(), PublicationKind.CORRECTION, null, null));
    }

    @Test
    void publishingTwiceWithoutChangeIsRefused() {
        var article = anArticle("La Seine monte").published(editing);

        assertThatExceptionOfType(NothingToPublish.class)
                .isThrownBy(() -> editing.publish(article.id(), PublicationKind.UPDATE, null, null));
    }

    @Test
    void onlyWhatIsBeforeReadersCanBeWithdrawnAndOnlyOnce() {
        var reason = new Withdrawal.Reason("À la demande de l’auteur.", null, true);
        var draft = anArticle("Un brouillon").drafted(editing);
        var article = anArticle("La Seine monte").published(editing);
        editing.withdraw(article.id(), reason, null);

        assertThatExceptionOfType(NotPublic.class).isThrownBy(() -> editing.withdraw(draft.id(), reason, null));
        assertThatExceptionOfType(NotPublic.class).isThrownBy(() -> editing.withdraw(article.id(), reason, null));
    }

    @Test
    void anIssueDateLiesInTheYearsOfTheArchive() {
        for (var date : new String[] {"0000", "-0044-03-15", "Y10000", "XXXX"}) {
            assertThatIllegalArgumentException()
                    .as(date)
                    .isThrownBy(() -> anArticle("Ides de mars").issued(date).content());
        }
    }

    @Test
    void daysBeforeTheGregorianCalendarAreKeptAsTheyAre() {
        var article = anArticle("Un jour d’octobre").issued("1582-10-10").published(editing);

        var kept = database.sql("select issued_from::text from revision where article_id = ?")
                .param(article.id())
                .query(String.class)
                .single();

        assertThat(kept).isEqualTo("1582-10-10");
    }

    private Article reread(Article article) {
        return articles.findById(article.id()).orElseThrow();
    }

    private String body(Article article, int number) {
        return column("body", article, number);
    }

    private String column(String name, Article article, int number) {
        return database.sql("select " + name + " from revision where article_id = ? and number = ?")
                .params(article.id(), number)
                .query(String.class)
                .single();
    }
}
