package hemera.browse;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cited pieces that the archive does not hold, and those that have come since. */
@Repository
public class WantedPieces {

    private final JdbcClient database;

    /** What names the address of an article. */
    public record Held(String ark, String slug) {}

    WantedPieces(JdbcClient database) {
        this.database = database;
    }

    /** After a place in the list, the nearest first. */
    public List<WantedPiece> findAfter(WantedPiece.Place place, int limit) {
        return find("<", "desc", place, limit);
    }

    /** Before a place in the list, the nearest first. */
    public List<WantedPiece> findBefore(WantedPiece.Place place, int limit) {
        return find(">", "asc", place, limit);
    }

    private List<WantedPiece> find(String side, String direction, WantedPiece.Place place, int limit) {
        return database.sql("""
                        select headline_key, label, url, citations from wanted
                        where (citations, headline_key) %s (:citations, :key)
                        order by citations %s, headline_key %2$s limit :limit""".formatted(side, direction))
                .param("citations", place.citations())
                .param("key", place.headlineKey())
                .param("limit", limit)
                .query(WantedPiece.class)
                .list();
    }

    /** The piece whose headline has this key, if it is wanted. */
    public Optional<WantedPiece> find(String headlineKey) {
        return database.sql("select headline_key, label, url, citations from wanted where headline_key = ?")
                .param(headlineKey)
                .query(WantedPiece.class)
                .optional();
    }

    /** Where the public article stands that a piece was found to be, for an article that cites it; the oldest of several. */
    public Optional<Held> findHeld(String headlineKey) {
        return database.sql("""
                        select a.ark, a.slug from shelf_reference s
                        join reference_target t on t.revision_id = s.revision_id and t.position = s.position
                        join shelf_entry e on e.article_id = t.article_id
                        join article a on a.id = t.article_id
                        where s.headline_key = ? order by a.id limit 1""").param(headlineKey).query(Held.class).optional();
    }

    /** Newest first; only what is before readers and still cited before readers. */
    public List<Arrival> findLatestArrivals(int limit) {
        return database.sql("""
                        select e.article_id, a.ark, a.slug, r.headline, r.language, r.issued, n.arrived_at
                        from arrival n
                        join shelf_entry e on e.article_id = n.article_id
                        join article a on a.id = n.article_id
                        join revision r on r.id = e.revision_id
                        cross join lateral (
                            select from reference_target t
                            join shelf_reference s on s.revision_id = t.revision_id and s.position = t.position
                            where t.article_id = n.article_id limit 1
                        ) still_cited
                        order by n.arrived_at desc, n.article_id desc limit ?""").param(limit).query(Arrival.class).list();
    }
}
