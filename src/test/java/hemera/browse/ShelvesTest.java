package hemera.browse;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.Withdrawal;
import hemera.text.EdtfDate;
import hemera.text.Shelf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that the database keeps for readers' lists. */
@ArchiveTest
class ShelvesTest {

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1911-03-04",
                "1911-03",
                "1911-03-01/1911-03-31",
                "1911",
                "1911-03/1911-04",
                "191X",
                "1911/1919",
                "19XX",
                "1909/1911",
                "1911/..",
                "../1911",
                "0007",
                "9999-12-31",
                "1911-21",
                "1911-03-04?"
            })
    void theDatabaseAndTheApplicationNameTheSameShelf(String issued) {
        var date = EdtfDate.parse(issued);
        var article = anArticle("Datée " + issued).issued(issued).published(editing);

        assertThat(shelf(article))
                .isEqualTo(Shelf.of(date.earliest(), date.latest()).key());
    }

    @Test
    void aPieceWithoutDateStandsBesideTheCalendar() {
        assertThat(shelf(anArticle("Sans date").published(editing))).isEqualTo(Shelf.UNDATED.key());
    }

    @Test
    void aDraftStandsOnNoShelf() {
        assertThat(shelves(anArticle("Un brouillon").issued("1911-03").drafted(editing)))
                .isEmpty();
    }

    @Test
    void aWithdrawnPieceLeavesItsShelfAndComesBackWhenRestored() {
        var article = anArticle("Retirée").issued("1911-03").published(editing);

        editing.withdraw(article.id(), new Withdrawal.Reason("Doublon.", null, true), null);
        assertThat(shelves(article)).isEmpty();

        editing.restore(article.id(), null, null);
        assertThat(shelf(article)).isEqualTo("1911-03");
    }

    @Test
    void theKeptCountsEqualAFullCount() {
        for (var issued : List.of("1913-03-04", "1913-03", "1913", "191X", "1909/1913", "1913-03-04")) {
            anArticle("Comptée " + issued).issued(issued).published(editing);
        }
        var gone = anArticle("Partie").issued("1913-03-04").published(editing);
        editing.withdraw(gone.id(), new Withdrawal.Reason("Doublon.", null, true), null);

        var kept = counts("select shelf, own, held from shelf_count where held > 0 order by shelf");
        var full = counts("""
                select around as shelf, count(*) filter (where around = e.shelf) as own, count(*) as held
                from shelf_entry e, unnest(shelves(e.shelf)) around group by around order by around""");

        assertThat(kept).isEqualTo(full).isNotEmpty();
    }

    private List<Map<String, Object>> counts(String sql) {
        return database.sql(sql).query().listOfRows();
    }

    private String shelf(Article article) {
        return shelves(article).get(0);
    }

    private List<String> shelves(Article article) {
        return database.sql("select shelf from shelf_entry where article_id = ?")
                .param(article.id())
                .query(String.class)
                .list();
    }
}
