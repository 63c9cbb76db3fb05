package hemera.browse;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was put right in articles that are before readers. */
@Repository
public class Corrections {

    private final JdbcClient database;

    Corrections(JdbcClient database) {
        this.database = database;
    }

    /** After a place in the list, that is before it in time; the nearest first. */
    public List<Correction> findAfter(Correction.Place place, int limit) {
        return find("<", "desc", place, limit);
    }

    /** Before a place in the list, the nearest first. */
    public List<Correction> findBefore(Correction.Place place, int limit) {
        return find(">", "asc", place, limit);
    }

    private List<Correction> find(String side, String direction, Correction.Place place, int limit) {
        return database.sql("""
                        select p.id, p.published_at, p.sentence, a.ark, a.slug, r.headline, r.language, p.revision,
                               (select max(b.revision) from publication b
                                where b.article_id = p.article_id and b.revision < p.revision) as former
                        from publication p
                        join shelf_entry e on e.article_id = p.article_id
                        join article a on a.id = p.article_id
                        join revision r on r.id = e.revision_id
                        where p.kind = 'CORRECTION' and (p.published_at, p.id) %s (:when, :id)
                        order by p.published_at %s, p.id %2$s limit :limit""".formatted(side, direction))
                .param("when", place.publishedAt())
                .param("id", place.id())
                .param("limit", limit)
                .query(Correction.class)
                .list();
    }
}
