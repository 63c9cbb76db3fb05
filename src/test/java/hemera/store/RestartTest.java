package hemera.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised of a home whose server stopped, in order or not. */
class RestartTest {

    /** A home with one saved line, that nobody serves. */
    @TempDir
    private static Path saved;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void save() {
        try (var server = EmbeddedServer.start(saved)) {
            Asking.asOwner(server)
                    .sql("create table line as select 'kept' as text")
                    .update();
        }
    }

    @Test
    void whatWasSavedSurvivesARestart() {
        assertThat(lineIn(saved)).isEqualTo("kept");
    }

    @Test
    void aCopiedHomeServesWhatWasSaved() throws IOException {
        assertThat(lineIn(CopiedHome.of(saved, temporary.resolve("copy")))).isEqualTo("kept");
    }

    @Test
    void aSecondProcessOnTheSameHomeIsRefused() throws IOException {
        var another = AnotherHemera.serving(saved);

        assertThatThrownBy(() -> EmbeddedServer.start(saved)).isInstanceOf(HomeInUse.class);

        another.kill();
        assertThat(lineIn(saved)).isEqualTo("kept");
    }

    @Test
    void theServerOfAKilledHemeraIsStoppedAndSucceeded() throws IOException {
        AnotherHemera.serving(saved).kill();
        var orphan = ProcessHandle.of(pidIn(saved)).orElseThrow();

        assertThat(lineIn(saved)).isEqualTo("kept");
        await().until(() -> orphan.info().command().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql/partial", "cluster.partial/PG_VERSION", "cluster"})
    void aFirstStartThatIsKilledAtAnyPointIsBegunAnew(String point) throws IOException {
        Path home = temporary.resolve("home");
        AnotherHemera.starting(home).killOnce(() -> Files.exists(home.resolve(point)));

        try (var server = EmbeddedServer.start(home)) {
            assertThat(Asking.asOwner(server)
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isOne();
        }
        assertThat(home.resolve("cluster.partial")).doesNotExist();
        assertThat(home.resolve("postgresql/partial")).doesNotExist();
    }

    @Test
    void anotherProcessWithTheNumberOfTheFormerServerIsLeftAlone() throws IOException {
        var bystander = new ProcessBuilder("sleep", "600").start();
        Files.write(
                saved.resolve("cluster/postmaster.pid"),
                List.of(
                        String.valueOf(bystander.pid()),
                        saved.resolve("cluster").toString(),
                        "1",
                        "1",
                        "",
                        "",
                        "",
                        ""));

        assertThat(lineIn(saved)).isEqualTo("kept");
        assertThat(bystander.isAlive()).isTrue();
        bystander.destroyForcibly();
    }

    @Test
    void anEmptyNoteOfTheFormerServerIsNoHindrance() throws IOException {
        Files.createFile(saved.resolve("cluster/postmaster.pid"));

        assertThat(lineIn(saved)).isEqualTo("kept");
    }

    @Test
    void aClusterOfAnotherMajorVersionIsRefusedWithTheWayOver() throws IOException {
        Path version = Files.createDirectory(temporary.resolve("cluster")).resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        Files.writeString(temporary.resolve("password"), "secret");

        assertThatThrownBy(() -> EmbeddedServer.start(temporary))
                .isInstanceOf(ClusterOfAnotherVersion.class)
                .hasMessageContaining("docs/operating.md");
        assertThat(version).hasContent("17");
    }

    @Test
    void aClusterWithoutItsPasswordIsRefused() throws IOException {
        Files.createDirectory(temporary.resolve("cluster"));

        assertThatThrownBy(() -> EmbeddedServer.start(temporary)).isInstanceOf(PasswordMissing.class);
    }

    @Test
    void programsOfAFormerHemeraAreRemoved() throws IOException {
        Path former = saved.resolve("postgresql/former");
        Files.move(onlyEntryOf(saved.resolve("postgresql")), former);

        assertThat(lineIn(saved)).isEqualTo("kept");
        assertThat(former).doesNotExist();
    }

    private static String lineIn(Path home) {
        try (var server = EmbeddedServer.start(home)) {
            return Asking.asOwner(server)
                    .sql("select text from line")
                    .query(String.class)
                    .single();
        }
    }

    private static Path onlyEntryOf(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.findFirst().orElseThrow();
        }
    }

    private static long pidIn(Path home) throws IOException {
        return Long.parseLong(
                Files.readAllLines(home.resolve("cluster/postmaster.pid")).get(0));
    }
}
