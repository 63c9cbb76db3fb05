package hemera.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds pages of the archive that is measured. */
final class Addresses {

    private static final int SOME = 20;

    private final JdbcClient database;

    Addresses(JdbcClient database) {
        this.database = database;
    }

    /** @param addresses a query for addresses from the root, of which the first few are taken */
    List<String> found(String addresses) {
        return database.sql(addresses + " limit " + SOME).query(String.class).list();
    }
}
