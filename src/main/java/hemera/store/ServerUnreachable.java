package hemera.store;

/** The server that was named does not answer or does not let us in. */
final class ServerUnreachable extends StoreFailure {

    ServerUnreachable(Exception cause) {
        super("The database of spring.datasource.url cannot be opened: " + cause.getMessage(), cause);
    }
}
