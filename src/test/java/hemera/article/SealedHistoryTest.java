package hemera.article;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hemera.ArchiveTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ArchiveTest
class SealedHistoryTest {

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private JdbcClient database;

    @Test
    void eachRevisionCarriesTheDigestOfTheOneBefore() {
        var article = anArticle("La Seine monte").drafted(editing);
        var first = digest(article, 1);

        editing.revise(
                article.id(),
                article.latestRevision(),
                anArticle("La Seine baisse").content(),
                null,
                null);

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
