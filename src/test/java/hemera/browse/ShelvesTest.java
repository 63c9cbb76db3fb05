package hemera.browse;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.Withdrawal;
import hemera.subject.SubjectKind;
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
        var names = new SampleNames(database);
        var place = names.subject(SubjectKind.PLACE, "Île de Batz");
        var source = names.source("Le Courrier des îles");
        for (var issued : List.of("1913-03-04", "1913-03", "1913", "191X", "1909/1913", "1913-03-04")) {
            anArticle("Comptée " + issued)
                    .issued(issued)
                    .from(source)
                    .about(place)
                    .published(editing);
        }
        anArticle("Sans date").from(source).about(place).published(editing);
        var gone = anArticle("Partie")
                .issued("1913-03-04")
                .from(source)
                .about(place)
                .published(editing);
        editing.withdraw(gone.id(), new Withdrawal.Reason("Doublon.", null, true), null);

        assertKeptCountsEqualFullCounts();

        database.sql("select shelve_all()").query().listOfRows();
        assertKeptCountsEqualFullCounts();
    }

    private void assertKeptCountsEqualFullCounts() {
        assertThat(counts("select shelf, own, held from shelf_count where held > 0 order by shelf"))
                .isEqualTo(counts("""
                        select around as shelf, count(*) filter (where around = e.shelf) as own, count(*) as held
                        from shelf_entry e, unnest(shelves(e.shelf)) around group by around order by around"""))
                .isNotEmpty();
        assertThat(counts("select source_id, shelf, own, held from source_count where held > 0 order by 1, 2"))
                .isEqualTo(counts("""
                        select source_id, around as shelf, count(*) filter (where around = e.shelf) as own, count(*) as held
                        from shelf_entry e, unnest(shelves(left(e.shelf, 7)) || array['total']) around
                        where source_id is not null group by 1, 2 order by 1, 2"""))
                .isNotEmpty();
        assertThat(counts("select subject_id, shelf, kind, held from subject_count where held > 0 order by 1, 2"))
                .isEqualTo(counts("""
                        select e.subject_id, around as shelf, s.kind, count(*) as held
                        from shelf_subject e join subject s on s.id = e.subject_id,
                        unnest(shelves(case when e.shelf = 'undated' then e.shelf else left(e.shelf, 5) end) || array['total']) around
                        group by 1, 2, 3 order by 1, 2"""))
                .isNotEmpty();
        assertThat(counts("select article_id, line from listed_article order by 1"))
                .isEqualTo(counts("""
                        select a.id as article_id, a.ark || '/' || a.slug || ' ' ||
                            to_char(max(p.published_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as line
                        from shelf_entry e join article a on a.id = e.article_id join publication p on p.article_id = a.id
                        where not a.noindex group by a.id order by 1"""))
                .isNotEmpty();
        assertThat(counts("select number, held from listed_piece where held > 0 order by 1"))
                .isEqualTo(counts("""
                        select a.id / 5000 as number, count(*) as held from shelf_entry e join article a on a.id = e.article_id
                        where not a.noindex group by 1 order by 1"""))
                .isNotEmpty();
        assertThat(counts("select language, held from language_count where held > 0 order by 1"))
                .isEqualTo(counts("select language, count(*) as held from shelf_entry group by 1 order by 1"));
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
