package hemera.search;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Words in the index as the database knows them, so that they are found in the same way whatever keeps the index. */
@Repository
class SearchTerms {

    private static final int BATCH = 5_000;

    /** More words look alike only where the word is too short to tell. */
    private static final int ALIKE = 200;

    private final JdbcClient database;

    SearchTerms(JdbcClient database) {
        this.database = database;
    }

    /** These instead of those there were; searches see the ones or the others. */
    @Transactional
    void replaceAll(Collection<SearchTerm> terms) {
        database.sql("delete from search_term").update();
        var all = List.copyOf(terms);
        for (int from = 0; from < all.size(); from += BATCH) {
            insert(all.subList(from, Math.min(from + BATCH, all.size())));
        }
    }

    private void insert(List<SearchTerm> terms) {
        database.sql("""
                insert into search_term (folded, written, articles)
                select * from unnest(cast(? as text[]), cast(? as text[]), cast(? as integer[]))""")
                .params(
                        terms.stream().map(SearchTerm::folded).toArray(String[]::new),
                        terms.stream().map(SearchTerm::written).toArray(String[]::new),
                        terms.stream().map(SearchTerm::articles).toArray(Integer[]::new))
                .update();
    }

    /** Words that differ from a folded one by about a letter, most frequent first; it may be among them. */
    List<SearchTerm> findAlike(String folded) {
        return database.sql("""
                        select folded, written, articles from search_term where gaps && spelling_gaps(?)
                        order by articles desc, folded limit ?""").params(folded, ALIKE).query(SearchTerm.class).list();
    }
}
