package hemera.browse;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Public articles that cite what is wanted, or what has come since. */
@Repository
public class Citations {

    private static final String WAITING = """
            not exists (select 1 from reference_target t join shelf_entry e using (article_id)
                        where t.revision_id = s.revision_id and t.position = s.position)""";

    private static final String CITING = """
            join article a on a.id = citing.article_id
            join revision r on r.id = citing.revision_id
            join reference c on c.revision_id = citing.revision_id and c.position = citing.position
            """;

    private final JdbcClient database;

    Citations(JdbcClient database) {
        this.database = database;
    }

    /** Of each piece the one article that waits for it and has been in the archive longest, in the order of the pieces. */
    public List<Citation> findFirstWaiting(List<WantedPiece> pieces) {
        return database.sql("""
                        select w.key as cited, a.id as article_id, a.ark, a.slug, r.headline, r.language, r.issued, c.paragraph
                        from unnest(?::text[]) with ordinality w (key, place)
                        cross join lateral (
                            select s.article_id, s.revision_id, s.position from shelf_reference s
                            where s.headline_key = w.key and %s
                            order by s.article_id, s.position limit 1
                        ) citing
                        %s order by w.place""".formatted(WAITING, CITING))
                .param(pieces.stream().map(WantedPiece::headlineKey).toArray(String[]::new))
                .query(Citation.class)
                .list();
    }

    /** Articles that wait for a piece, those in the archive longest first, after one of them; 0 for the beginning. */
    public List<Citation> findWaitingAfter(String headlineKey, long articleId, int limit) {
        return findWaiting(">", "asc", headlineKey, articleId, limit);
    }

    /** Articles that wait for a piece, before one of them, the nearest first. */
    public List<Citation> findWaitingBefore(String headlineKey, long articleId, int limit) {
        return findWaiting("<", "desc", headlineKey, articleId, limit);
    }

    private List<Citation> findWaiting(String side, String direction, String key, long articleId, int limit) {
        return database.sql("""
                        select :key as cited, a.id as article_id, a.ark, a.slug, r.headline, r.language, r.issued, c.paragraph
                        from (
                            select distinct on (s.article_id) s.article_id, s.revision_id, s.position
                            from shelf_reference s
                            where s.headline_key = :key and s.article_id %s :article and %s
                            order by s.article_id %s, s.position limit :limit
                        ) citing
                        %s order by citing.article_id %3$s""".formatted(side, WAITING, direction, CITING))
                .param("key", key)
                .param("article", articleId)
                .param("limit", limit)
                .query(Citation.class)
                .list();
    }

    /**
     * Articles that cite what has arrived, in no order that means anything; one that cites twice may come twice.
     *
     * @param atMost so many for each piece
     */
    public List<Citation> findCiting(List<Arrival> arrivals, int atMost) {
        return database.sql("""
                        select h.id::text as cited, a.id as article_id, a.ark, a.slug, r.headline, r.language, r.issued, c.paragraph
                        from unnest(?::bigint[]) with ordinality h (id, place)
                        cross join lateral (
                            select s.article_id, s.revision_id, s.position
                            from reference_target t
                            join shelf_reference s on s.revision_id = t.revision_id and s.position = t.position
                            where t.article_id = h.id limit ?
                        ) citing
                        %s order by h.place, citing.article_id, citing.position""".formatted(CITING))
                .param(arrivals.stream().map(Arrival::articleId).toArray(Long[]::new))
                .param(atMost)
                .query(Citation.class)
                .list();
    }
}
