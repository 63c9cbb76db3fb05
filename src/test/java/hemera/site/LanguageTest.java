package hemera.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningSite
class LanguageTest {

    private Wire wire;

    @BeforeEach
    void open(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/,            fr, /archive,    /en/",
        "/archive,     fr, /archive,    /en/archive",
        "/en/,         en, /en/archive, /",
        "/en/archive,  en, /en/archive, /archive"
    })
    void theAddressAloneDecidesTheLanguageOfPageAndLinks(String path, String language, String link, String other)
            throws IOException {
        var page = page(path);

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.selectFirst("#inside").attr("href")).isEqualTo(link);
        assertThat(page.selectFirst("#other").attr("href")).isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/"})
    void filesHaveNoLanguageAndCarryTheirHash(String path) throws IOException {
        assertThat(page(path).selectFirst("link[rel=stylesheet]").attr("href"))
                .matches("/css/plain-[0-9a-f]{32}\\.css");
    }

    @Test
    void twinsNameEachOther() throws IOException {
        for (var page : new Document[] {page("/archive"), page("/en/archive")}) {
            assertThat(page.selectFirst("link[hreflang=fr]").attr("href")).isEqualTo("/archive");
            assertThat(page.selectFirst("link[hreflang=en]").attr("href")).isEqualTo("/en/archive");
        }
        assertThat(page("/archive").selectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("/archive");
        assertThat(page("/en/archive").selectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("/en/archive");
    }

    @Test
    void switchingTheLanguageKeepsTheQuery() throws IOException {
        var page = page("/en/search?page=3&q=%22a%22");

        assertThat(page.selectFirst("#other").attr("href")).isEqualTo("/search?page=3&q=%22a%22");
        assertThat(page.selectFirst("link[rel=canonical]").attr("href")).isEqualTo("/en/search");
    }

    @ParameterizedTest
    @CsvSource({
        "/en,          301, /en/",
        "/en?a=b,      301, /en/?a=b",
        "/archive/,    301, /archive",
        "/en/archive/?a=b, 301, /en/archive?a=b",
        "/old,         301, /articles/flood",
        "/en/old,      301, /en/articles/flood",
        "/redirect,    302, /archive",
        "/en/redirect, 302, /en/archive"
    })
    void redirectsKeepTheLanguageAndNameNoHost(String path, int status, String location) throws IOException {
        var answer = wire.ask("GET " + path, "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Location")).isEqualTo(location);
    }

    @ParameterizedTest
    @CsvSource({
        "/xx, fr",
        "/xx/archive, fr",
        "/EN/archive, fr",
        "/english, fr",
        "/en/en, en",
        "/en/en/archive, en",
        "/en/nobody, en",
        "/en/css/plain.css, en",
        "/en/robots.txt, en",
        "/en/health, en"
    })
    void whatIsNotThereIsSaidInTheLanguageOfTheAddress(String path, String language) throws IOException {
        var answer = wire.ask("GET " + path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).selectFirst("html").attr("lang")).isEqualTo(language);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(wire.ask("GET " + path, "Accept-Language: de, en;q=0.9, fr;q=0.1")
                .body());
    }
}
