package hemera.browse;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Public articles, for lists. */
@Transactional(readOnly = true)
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
}
