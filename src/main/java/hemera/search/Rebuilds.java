package hemera.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The times that the index was made anew, kept in the database so that none that was cut short is forgotten. */
@Repository
class Rebuilds {

    private static final String SELECT = """
            select b.id, b.reason, e.display_name, b.started_at, b.ended_at, b.documents
            from index_rebuild b left join editor e on e.id = b.asked_by
            """;

    private final JdbcClient database;

    Rebuilds(JdbcClient database) {
        this.database = database;
    }

    /** The one that is under way or was cut short. */
    Optional<Rebuild> open() {
        return database.sql(SELECT + "where b.ended_at is null")
                .query(Rebuilds::rebuild)
                .optional();
    }

    /** Latest first. */
    List<Rebuild> latest(int most) {
        return database.sql(SELECT + "where b.ended_at is not null order by b.id desc limit ?")
                .param(most)
                .query(Rebuilds::rebuild)
                .list();
    }

    /** Writes down that one begins. One that is open goes on, for a new reason if the index now lacks something. */
    void begin(RebuildReason reason, @Nullable Long editor) {
        database.sql("""
                        insert into index_rebuild (reason, asked_by) values (:reason, :editor)
                        on conflict ((true)) where ended_at is null
                        do update set reason = case when excluded.reason = 'ASKED' then index_rebuild.reason else excluded.reason end
                        """).param("reason", reason.name()).param("editor", editor).update();
    }

    /** Writes down that the open one is done, and has indexed once more whatever changed or failed meanwhile. */
    @Transactional
    void end(long documents) {
        database.sql("update index_rebuild set ended_at = clock_timestamp(), documents = ? where ended_at is null")
                .param(documents)
                .update();
        database.sql("""
                        with overtaken as (delete from index_overtaken returning article_id)
                        select index_anew(array(select article_id from overtaken union select entity_id::bigint from search_outbox))
                        """).query(row -> {});
        database.sql("delete from search_outbox where status = 'ABORTED'").update();
    }

    private static Rebuild rebuild(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Rebuild(
                row.getLong("id"),
                RebuildReason.valueOf(row.getString("reason")),
                row.getString("display_name"),
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getObject("documents", Long.class));
    }
}
