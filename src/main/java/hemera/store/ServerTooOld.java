package hemera.store;

/** The server that was named is older than Hemera’s SQL. */
final class ServerTooOld extends StoreFailure {

    ServerTooOld(int found, int oldest) {
        super("The database of spring.datasource.url is PostgreSQL %d and Hemera needs %d or newer"
                .formatted(found, oldest));
    }
}
