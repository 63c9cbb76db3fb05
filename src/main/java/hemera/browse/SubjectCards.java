package hemera.browse;

import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Public articles that name a subject. Days are given as {@link Position#dayAsText}. */
public interface SubjectCards extends Repository<Card, Long> {

    /** After a {@link Position}, oldest first. */
    @NativeQuery("""
            select card.* from (
                select article_id from shelf_subject
                where subject_id = :subject and (day, article_id) > (cast(:day as date), :articleId)
                order by day, article_id limit :limit) named
            join card using (article_id) order by card.day, card.article_id""")
    List<Card> findLater(long subject, String day, long articleId, int limit);

    /** Before a {@link Position}, newest first. */
    @NativeQuery("""
            select card.* from (
                select article_id from shelf_subject
                where subject_id = :subject and (day, article_id) < (cast(:day as date), :articleId)
                order by day desc, article_id desc limit :limit) named
            join card using (article_id) order by card.day desc, card.article_id desc""")
    List<Card> findEarlier(long subject, String day, long articleId, int limit);
}
