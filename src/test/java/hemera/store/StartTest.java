package hemera.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hemera.HemeraApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** What a start says. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    @Test
    void aStartTellsWhereItsTimeWentAndWhatToOpen(CapturedOutput output) {
        try (var context = start(TestServer.current().freshDatabase())) {
            assertThat(output.getOut())
                    .containsPattern("Started in [0-9.]+ s: database [0-9.]+ s, migrations [0-9.]+ s, web [0-9.]+ s")
                    .contains(
                            "Open http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/");
        }
    }

    @Test
    void aHomeThatCannotBeMadeIsToldInOneLine(CapturedOutput output, @TempDir Path temporary) throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> start("--spring.datasource.url=", "--hemera.home=" + file));

        assertThat(output.getAll().lines()).singleElement().asString().contains(file.toString());
    }

    @Test
    void aServerThatDoesNotAnswerIsToldInOneLine(CapturedOutput output) {
        assertThatThrownBy(() -> start("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/hemera"));

        assertThat(output.getAll().lines()).singleElement().asString().contains("127.0.0.1:1");
    }

    @Test
    void anotherNamingAuthorityThanThatOfTheFirstStartIsToldInOneLine(CapturedOutput output) {
        var database = TestServer.current().freshDatabase();
        start(database, "--hemera.naan=12345").close();
        var saidBefore = output.getAll().length();

        assertThatThrownBy(() -> start(database, "--hemera.naan=54321"));

        assertThat(output.getAll().substring(saidBefore).lines())
                .singleElement()
                .asString()
                .contains("hemera.naan", "12345", "54321");
    }

    private static ConfigurableApplicationContext start(TestDatabase database, String... settings) {
        var named = Stream.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--hemera.home=" + TestServer.HOMES.resolve(database.name()));
        return start(Stream.concat(named, Stream.of(settings)).toArray(String[]::new));
    }

    private static ConfigurableApplicationContext start(String... settings) {
        return SpringApplication.run(
                HemeraApplication.class,
                Stream.concat(Stream.of("--server.port=0"), Stream.of(settings)).toArray(String[]::new));
    }
}
