package hemera.search;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the database knows its index. */
@Component
class IndexBond {

    private final JdbcClient database;

    IndexBond(JdbcClient database) {
        this.database = database;
    }

    /**
     * What the label of a fitting index says.
     *
     * @param database server, database and table by their numbers: another after a dump was restored
     * @param token another after each start, so that files that were put back are noticed
     */
    record Ends(String form, String database, String token) {

        IndexLabel label(String next) {
            return new IndexLabel(form, database, token, next);
        }
    }

    Ends read() {
        return database.sql("""
                        select pg_get_viewdef('holding'::regclass) as view, b.token,
                               concat_ws('/', c.system_identifier, d.oid, 'search_outbox'::regclass::oid) as database
                        from index_bond b, pg_control_system() c, pg_database d
                        where d.datname = current_database()
                        """)
                .query((row, number) -> new Ends(
                        IndexForm.of(row.getString("view")), row.getString("database"), row.getString("token")))
                .single();
    }

    void renew(String token) {
        database.sql("update index_bond set token = ?")
                .param(UUID.fromString(token))
                .update();
    }
}
