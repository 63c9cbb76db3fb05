package hemera.store;

import java.sql.SQLException;

/** The server that was named does not answer or does not let us in. */
final class ServerUnreachable extends StoreFailure {

    ServerUnreachable(SQLException cause) {
        super("The database of spring.datasource.url cannot be opened (%s)".formatted(cause.getMessage()), cause);
    }
}
