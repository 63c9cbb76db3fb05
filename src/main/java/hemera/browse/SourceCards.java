package hemera.browse;

import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * Public articles of a source, all or those of a period: days from the first to the last, on shelves whose names begin
 * with its own, so that what may lie outside is left out. The period of all begins every name: it is empty. Days are
 * given as {@link Position#dayAsText}. The caller’s position does not lie ahead of the period: with bounds on both sides
 * PostgreSQL expects few rows and sorts all of the source instead of walking its index.
 */
public interface SourceCards extends Repository<Card, Long> {

    /** After a {@link Position}, oldest first. */
    @NativeQuery("""
            select card.* from (
                select article_id from shelf_entry
                where source_id = :source and day <= cast(:last as date) and (day, article_id) > (cast(:day as date), :articleId)
                and starts_with(shelf, :period) and (:period = '' or shelf not like '%s')
                order by day, article_id limit :limit) published
            join card using (article_id) order by card.day, card.article_id""")
    List<Card> findLater(long source, String period, String last, String day, long articleId, int limit);

    /** Before a {@link Position}, newest first. */
    @NativeQuery("""
            select card.* from (
                select article_id from shelf_entry
                where source_id = :source and day >= cast(:first as date) and (day, article_id) < (cast(:day as date), :articleId)
                and starts_with(shelf, :period) and (:period = '' or shelf not like '%s')
                order by day desc, article_id desc limit :limit) published
            join card using (article_id) order by card.day desc, card.article_id desc""")
    List<Card> findEarlier(long source, String period, String first, String day, long articleId, int limit);
}
