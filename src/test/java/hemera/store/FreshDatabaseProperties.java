package hemera.store;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertySource;

/** The settings of a database that is made when they are first asked for, of its pool, and of a home for its index. */
class FreshDatabaseProperties extends PropertySource<Object> {

    private @Nullable TestDatabase database;

    FreshDatabaseProperties() {
        super("fresh database");
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return switch (name) {
            case "spring.datasource.url" -> database().url();
            case "spring.datasource.username" -> database().username();
            case "spring.datasource.password" -> database().password();
            // All contexts share one server, which has a hundred connections or fewer.
            case "spring.datasource.hikari.minimum-idle" -> 1;
            case "hemera.home" -> TestServer.HOMES.resolve(database().name()).toString();
            default -> null;
        };
    }

    private TestDatabase database() {
        if (database == null) {
            database = TestServer.current().freshDatabase();
        }
        return database;
    }
}
