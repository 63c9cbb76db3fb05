package hemera.store;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.HemeraApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The backup that docs/operating.md tells of: stop, copy the home, start on the copy. */
class RestoreTest {

    private final HttpClient reader =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

    @Test
    void theFirstArticleIsReadFromACopiedHome(@TempDir Path temporary) throws IOException, InterruptedException {
        var home = temporary.resolve("home");
        String before;
        try (var archive = archiveAt(home)) {
            before = firstArticle(archive);
        }

        try (var restored = archiveAt(CopiedHome.of(home, temporary.resolve("copy")))) {
            assertThat(firstArticle(restored)).isEqualTo(before).contains("Washington a une fois de plus rejeté");
        }
    }

    private static ConfigurableApplicationContext archiveAt(Path home) {
        return SpringApplication.run(
                HemeraApplication.class, "--hemera.home=" + home, "--server.port=0", "--spring.datasource.url=");
    }

    private String firstArticle(ConfigurableApplicationContext archive) throws IOException, InterruptedException {
        var address =
                Jsoup.parse(page(archive, "/")).select("a[href^=/articles/]").attr("href");
        return Jsoup.parse(page(archive, address)).select("article").text();
    }

    private String page(ConfigurableApplicationContext archive, String address)
            throws IOException, InterruptedException {
        var port = archive.getEnvironment().getProperty("local.server.port");
        var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .build();
        return reader.send(asked, BodyHandlers.ofString()).body();
    }
}
