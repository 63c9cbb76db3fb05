package hemera.browse;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pieces of the sitemap far beyond the ids of other tests. */
@DatabaseTest
class ListedArticlesTest {

    private static final long PIECE = 700;
    private static final long FIRST = PIECE * ListedArticles.PIECE;

    @Autowired
    private ListedArticles articles;

    @Autowired
    private JdbcClient database;

    @Test
    void aPieceEndsBeforeTheFirstOfTheNext() {
        list(FIRST - 1);
        list(FIRST);
        list(FIRST + 1);
        list(FIRST + ListedArticles.PIECE - 1);
        list(FIRST + ListedArticles.PIECE);

        assertThat(articles.findPieces().split(" ")).endsWith("699", "700", "701");
        assertThat(articles.findBetween(FIRST, FIRST + ListedArticles.PIECE))
                .containsExactly(line(FIRST) + "\n" + line(FIRST + 1), line(FIRST + ListedArticles.PIECE - 1));
    }

    @Test
    void aPieceWithoutArticlesIsNone() {
        list(FIRST);

        database.sql("delete from listed_article where article_id = ?")
                .param(FIRST)
                .update();

        assertThat(articles.findPieces().split(" ")).doesNotContain("700");
        assertThat(articles.findBetween(FIRST, FIRST + ListedArticles.PIECE)).isEmpty();
    }

    private void list(long id) {
        database.sql("insert into article (id, ark, slug, latest_revision) values (?, ?, 'du-jour', 1)")
                .param(id)
                .param(ark(id))
                .update();
        database.sql("insert into listed_article (article_id, line) values (?, ?)")
                .param(id)
                .param(line(id))
                .update();
    }

    private static String ark(long id) {
        return "bcd" + id;
    }

    private static String line(long id) {
        return ark(id) + "/du-jour 2026-05-24T08:00:00Z";
    }
}
