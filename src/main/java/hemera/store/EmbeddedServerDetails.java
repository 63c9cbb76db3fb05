package hemera.store;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Tells connection pool and migrations where the embedded server is. */
record EmbeddedServerDetails(EmbeddedServer server) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return server.username();
    }

    @Override
    public String getPassword() {
        return server.password();
    }

    @Override
    public String getJdbcUrl() {
        return server.url();
    }
}
