package hemera.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is promised of a server while it serves. */
class EmbeddedServerTest {

    @TempDir
    private static Path home;

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start(home);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8"
    })
    void theServerIsDurableAndClosed(String setting, String value) {
        assertThat(one("show " + setting, Asking.asSuperuser(server))).isEqualTo(value);
    }

    @Test
    void everyConnectionNeedsThePassword() {
        assertThat(Asking.asSuperuser(server)
                        .sql("select distinct auth_method from pg_hba_file_rules")
                        .query(String.class)
                        .list())
                .containsExactly("scram-sha-256");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.username(), "guess"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void hemerasOwnRoleIsNoSuperuser() {
        assertThat(one(
                        "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user",
                        Asking.asOwner(server)))
                .isEqualTo("f");
    }

    @Test
    void lettersOfAllScriptsHaveCase() {
        assertThat(one("select lower('ÉЖ')", Asking.asOwner(server))).isEqualTo("éж");
    }

    @ParameterizedTest
    @CsvSource({"password, rw-------", "postgresql, rwx------", "cluster, rwx------", "postgresql.log, rw-------"})
    void onlyTheOwnerReadsTheHome(String name, String permissions) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(name))))
                .isEqualTo(permissions);
    }

    @Test
    void aSecondStartOnTheSameHomeIsRefusedAndHarmsNothing() {
        assertThatThrownBy(() -> EmbeddedServer.start(home))
                .isInstanceOf(HomeInUse.class)
                .hasMessageContaining(home.toString());

        assertThat(one("select 1", Asking.asOwner(server))).isEqualTo("1");
    }

    private static String one(String question, JdbcClient sql) {
        return sql.sql(question).query(String.class).single();
    }
}
