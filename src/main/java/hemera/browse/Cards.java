package hemera.browse;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Public articles, for lists. Days are given as {@link Position#dayAsText}: Hibernate would bind a {@code LocalDate} of a
 * native query as {@code java.sql.Date}, which has another calendar before 1582 and no infinity.
 */
public interface Cards extends Repository<Card, Long> {

    /** What readers were given last, newest first. */
    @Query("select c from Card c order by c.firstPublished desc, c.articleId desc")
    List<Card> findLatest(Limit limit);

    /** Pieces of this very day in any year, newest first; none that may have been of another day. */
    @NativeQuery("""
            select * from card
            where extract(month from issued_from) = :month and extract(day from issued_from) = :day
            and issued_from = issued_to
            order by issued_from desc, article_id desc limit :limit""")
    List<Card> findOnThisDay(int month, int day, int limit);

    /** The shelf’s own pieces after a {@link Position}, oldest first. */
    @NativeQuery("""
            select * from card where shelf = :shelf and (day, article_id) > (cast(:day as date), :articleId)
            order by day, article_id limit :limit""")
    List<Card> findLaterOnShelf(String shelf, String day, long articleId, int limit);

    /** The shelf’s own pieces before a {@link Position}, newest first. */
    @NativeQuery("""
            select * from card where shelf = :shelf and (day, article_id) < (cast(:day as date), :articleId)
            order by day desc, article_id desc limit :limit""")
    List<Card> findEarlierOnShelf(String shelf, String day, long articleId, int limit);

    /** Pieces of this very day in any year after a {@link Position}, oldest first. */
    @NativeQuery("""
            select * from card
            where extract(month from issued_from) = :month and extract(day from issued_from) = :dayOfMonth
            and issued_from = issued_to and (issued_from, article_id) > (cast(:day as date), :articleId)
            order by issued_from, article_id limit :limit""")
    List<Card> findLaterOnThisDay(int month, int dayOfMonth, String day, long articleId, int limit);

    /** Pieces of this very day in any year before a {@link Position}, newest first. */
    @NativeQuery("""
            select * from card
            where extract(month from issued_from) = :month and extract(day from issued_from) = :dayOfMonth
            and issued_from = issued_to and (issued_from, article_id) < (cast(:day as date), :articleId)
            order by issued_from desc, article_id desc limit :limit""")
    List<Card> findEarlierOnThisDay(int month, int dayOfMonth, String day, long articleId, int limit);
}
