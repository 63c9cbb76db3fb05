package hemera.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Asks an embedded server. */
final class Asking {

    private Asking() {}

    static JdbcClient asOwner(EmbeddedServer server) {
        return as(server.username(), server);
    }

    static JdbcClient asSuperuser(EmbeddedServer server) {
        return as("postgres", server);
    }

    private static JdbcClient as(String role, EmbeddedServer server) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), role, server.password()));
    }
}
