package hemera.browse;

import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Quotations in public articles, by speaker. Days are given as {@link Position#dayAsText}. */
public interface SpokenWords extends Repository<Spoken, String> {

    /** In articles before a day, newest first; those of one article from its end to its beginning. */
    @NativeQuery("""
            select * from spoken
            where speaker_id = :speaker and (day, article_id, position) < (cast(:day as date), :articleId, :position)
            order by day desc, article_id desc, position desc limit :limit""")
    List<Spoken> findEarlier(long speaker, String day, long articleId, int position, int limit);

    /** In articles after a day, oldest first; those of one article as they stand in it. */
    @NativeQuery("""
            select * from spoken
            where speaker_id = :speaker and (day, article_id, position) > (cast(:day as date), :articleId, :position)
            order by day, article_id, position limit :limit""")
    List<Spoken> findLater(long speaker, String day, long articleId, int position, int limit);
}
