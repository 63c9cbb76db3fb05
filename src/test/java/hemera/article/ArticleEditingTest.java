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
import org.springframework.dao.DataIntegrityViolationException;
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
                article.version(),
                anArticle("La Seine monte").saying("Elle baisse.").content(),
                null,
                null);

        assertThat(body(article, 1)).isEqualTo("Elle monte.");
        assertThat(body(article, 2)).isEqualTo("Elle baisse.");
    }

    @Test
    void savingOverSomebodysSaveIsRefusedAndSavesNothing() {
        var article = anArticle("La Seine monte").drafted(editing);
        var seen = article.version();
        editing.revise(article.id(), seen, anArticle("La Seine monte encore").content(), null, null);

        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() -> editing.revise(
                        article.id(), seen, anArticle("La Seine baisse").content(), null, null));
        assertThat(reread(article).latestRevision()).isEqualTo(2);
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
    void eachRevisionCarriesTheDigestOfTheOneBefore() {
        var article = anArticle("La Seine monte").drafted(editing);
        var first = digest(article, 1);

        editing.revise(
                article.id(), article.version(), anArticle("La Seine baisse").content(), null, null);

        assertThat(previousDigest(article, 2)).isEqualTo(first).isNotEqualTo(digest(article, 2));
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveWhatWasSaved() {
        var article = anArticle("La Seine monte").saying("Elle monte.").published(editing);

        for (var change : new String[] {
            "update revision set body = 'Elle baisse.' where article_id = ?",
            "delete from revision where article_id = ?",
            "delete from article where id = ?"
        }) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .as(change)
                    .isThrownBy(() -> database.sql(change).param(article.id()).update());
        }
        assertThat(body(article, 1)).isEqualTo("Elle monte.");
    }

    @Test
    void theDatabaseRefusesARevisionThatDoesNotFollow() {
        var article = anArticle("La Seine monte").drafted(editing);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("""
                                insert into revision (id, article_id, number, headline, body, language, byline_status,
                                    translation, saved_at, digest, previous_digest)
                                values (nextval('revision_seq'), ?, 2, 'x', 'x', 'fr', 'UNKNOWN', 'NONE', now(),
                                    repeat('a', 64), repeat('b', 64))""").param(article.id()).update());
    }

    @Test
    void theDatabaseRefusesToAddToWhatWasSaved() {
        var article = anArticle("La Seine monte").drafted(editing);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("""
                                insert into quotation (revision_id, position, speaker_text, words, from_point, to_point)
                                select id, 0, 'Personne', 'La', 0, 2 from revision where article_id = ?""").param(article.id()).update());
    }

    @Test
    void whatWasPublishedWhenIsNotRewritten() {
        var article = anArticle("La Seine monte").published(editing);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("update publication set published_at = now() where article_id = ?")
                        .param(article.id())
                        .update());
    }

    @Test
    void aFormerAddressIsKept() {
        var article = anArticle("La Seine monte").published(editing);
        editing.revise(
                article.id(),
                reread(article).version(),
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
        var version = reread(article).version();
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

    private String digest(Article article, int number) {
        return column("digest", article, number);
    }

    private String previousDigest(Article article, int number) {
        return column("previous_digest", article, number);
    }

    private String column(String name, Article article, int number) {
        return database.sql("select " + name + " from revision where article_id = ? and number = ?")
                .params(article.id(), number)
                .query(String.class)
                .single();
    }
}
