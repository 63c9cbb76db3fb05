package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hemera.HemeraApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Whatever became of the index, a start serves, and what is public is found again. */
class IndexAtStartTest {

    private static final SearchCriteria FIRST = SearchCriteria.of("Kirby Belgorod");

    /** A home whose index holds the first article, that nobody serves. */
    @TempDir
    private static Path home;

    @BeforeAll
    static void fill() {
        try (var hemera = hemera()) {
            awaitFound(hemera);
        }
    }

    @ParameterizedTest
    // The others look the same from here; see IndexFilesTest.
    @EnumSource(names = {"NOTHING", "CUT_FILES", "LOCK_LEFT_OVER", "PUT_BACK"})
    void whatIsPublicIsFoundAgain(Mishap mishap) throws IOException {
        mishap.happen(home.resolve("index"));

        try (var hemera = hemera()) {
            awaitFound(hemera);
            if (mishap.reason == null) {
                assertThat(rebuilds(hemera)).isEmpty();
            } else {
                await().untilAsserted(() -> assertThat(rebuilds(hemera)).containsExactly(mishap.reason.name()));
            }
        }
    }

    @Test
    void withoutAPlaceForItTheIndexIsKeptElsewhere() throws IOException {
        FileSystemUtils.deleteRecursively(home.resolve("index"));
        Files.writeString(home.resolve("index"), "no directory");

        try (var hemera = hemera()) {
            awaitFound(hemera);
            assertThat(hemera.getBean(IndexState.class).files().root()).isNotEqualTo(home.resolve("index"));
        } finally {
            Files.delete(home.resolve("index"));
        }
    }

    private static ConfigurableApplicationContext hemera() {
        return SpringApplication.run(
                HemeraApplication.class, "--hemera.home=" + home, "--server.port=0", "--spring.datasource.url=");
    }

    private static void awaitFound(ConfigurableApplicationContext hemera) {
        var search = hemera.getBean(ArticleSearch.class);
        var state = hemera.getBean(IndexState.class);
        await().atMost(Duration.ofMinutes(1)).until(() -> search.find(FIRST).total() == 1 && state.isComplete());
    }

    /** Why the index was made anew since this start. */
    private static List<String> rebuilds(ConfigurableApplicationContext hemera) {
        return hemera.getBean(JdbcClient.class)
                .sql(
                        "select reason from index_rebuild where started_at > pg_postmaster_start_time() and ended_at is not null")
                .query(String.class)
                .list();
    }
}
