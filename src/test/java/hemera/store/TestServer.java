package hemera.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that all tests of one run share: an embedded one that keeps its home under {@code target}, or the one that
 * {@code -Dspring.datasource.url=… -Dspring.datasource.username=… -Dspring.datasource.password=…} name, whose role must
 * be allowed to create databases. What tests leave there is dropped when the next run starts.
 */
final class TestServer {

    /** Where the indexes of the databases are. */
    static final Path HOMES = Path.of("target", "test-homes");

    private static final AtomicInteger MADE = new AtomicInteger();
    private static @Nullable TestServer current;

    private final PGSimpleDataSource maintenance;
    private final TestDatabase owner;

    private TestServer(TestDatabase maintenance, TestDatabase owner) {
        this.maintenance = dataSource(maintenance);
        this.owner = owner;
        dropLeftovers();
        deleteLeftovers();
    }

    /** Started when it is first asked for, stopped with the JVM after all Spring contexts. */
    static synchronized TestServer current() {
        if (current == null) {
            String named = System.getProperty("spring.datasource.url", "");
            current = named.isEmpty() ? embedded() : external(named);
        }
        return current;
    }

    private static TestServer embedded() {
        var server = EmbeddedServer.start(Path.of("target", "test-home"));
        SpringApplication.getShutdownHandlers().add(server::close);
        return new TestServer(
                new TestDatabase("postgres", server.url(), "postgres", server.password()),
                new TestDatabase("hemera", server.url(), server.username(), server.password()));
    }

    private static TestServer external(String url) {
        var role = new TestDatabase(
                "named",
                url,
                System.getProperty("spring.datasource.username", ""),
                System.getProperty("spring.datasource.password", ""));
        return new TestServer(role, role);
    }

    private static PGSimpleDataSource dataSource(TestDatabase database) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.username());
        source.setPassword(database.password());
        return source;
    }

    /** An empty database that nobody else knows. */
    TestDatabase freshDatabase() {
        String name = "hemera_test_%d_%d".formatted(ProcessHandle.current().pid(), MADE.incrementAndGet());
        sql().execute("create database %s owner %s template template0 encoding 'UTF8'"
                .formatted(name, owner.username()));
        // Nobody reads after a crash what tests wrote, so no commit need wait for the disk.
        sql().execute("alter database %s set synchronous_commit = off".formatted(name));
        var source = dataSource(owner);
        source.setDatabaseName(name);
        return new TestDatabase(name, source.getUrl(), owner.username(), owner.password());
    }

    private void dropLeftovers() {
        sql().queryForList("""
                        select datname from pg_database
                        where datname like 'hemera\\_test\\_%'
                        and datname not in (select datname from pg_stat_activity where datname is not null)
                        """, String.class).forEach(name -> sql().execute("drop database " + name));
    }

    private static void deleteLeftovers() {
        try {
            FileSystemUtils.deleteRecursively(HOMES);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private JdbcTemplate sql() {
        return new JdbcTemplate(maintenance);
    }
}
