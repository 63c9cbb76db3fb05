package hemera.browse;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cited pieces that the archive does not hold, and those that have come since. */
@Repository
public class WantedPieces {

    private final JdbcClient database;

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

    /**
     * Articles that wait for these pieces, those in the archive longest first.
     *
     * @param atMost so many for each piece
     */
    public List<Citation> findWaiting(List<WantedPiece> pieces, int atMost) {
        return database.sql("""
                        select w.key as cited, a.ark, a.slug, r.headline, r.language, r.issued, c.paragraph
                        from unnest(?::text[]) with ordinality w (key, place)
                        cross join lateral (
                            select distinct on (s.article_id) s.article_id, s.revision_id, s.position
                            from shelf_reference s
                            where s.headline_key = w.key
                            and not exists (select 1 from reference_target t join shelf_entry e using (article_id)
                                            where t.revision_id = s.revision_id and t.position = s.position)
                            order by s.article_id, s.position limit ?
                        ) citing
                        join article a on a.id = citing.article_id
                        join revision r on r.id = citing.revision_id
                        join reference c on c.revision_id = citing.revision_id and c.position = citing.position
                        order by w.place, citing.article_id""")
                .param(pieces.stream().map(WantedPiece::headlineKey).toArray(String[]::new))
                .param(atMost)
                .query(Citation.class)
                .list();
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

    /**
     * Articles that cite what has arrived, in no order that means anything; one that cites twice may come twice.
     *
     * @param atMost so many for each piece
     */
    public List<Citation> findCiting(List<Arrival> arrivals, int atMost) {
        return database.sql("""
                        select h.id::text as cited, a.ark, a.slug, r.headline, r.language, r.issued, c.paragraph
                        from unnest(?::bigint[]) with ordinality h (id, place)
                        cross join lateral (
                            select s.article_id, s.revision_id, s.position
                            from reference_target t
                            join shelf_reference s on s.revision_id = t.revision_id and s.position = t.position
                            where t.article_id = h.id limit ?
                        ) citing
                        join article a on a.id = citing.article_id
                        join revision r on r.id = citing.revision_id
                        join reference c on c.revision_id = citing.revision_id and c.position = citing.position
                        order by h.place, citing.article_id, citing.position""")
                .param(arrivals.stream().map(Arrival::articleId).toArray(Long[]::new))
                .param(atMost)
                .query(Citation.class)
                .list();
    }
}
