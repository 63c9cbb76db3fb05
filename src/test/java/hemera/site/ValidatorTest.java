package hemera.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What may be stored, for how long, and how it is asked for again: RFC 9110 and RFC 9111. */
@RunningSite
class ValidatorTest {

    private static final String FONT = "/fonts/inter/5.2.5/files/inter-latin-400-normal.woff2";

    private final HttpClient client = HttpClient.newHttpClient();
    private String base;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ResourceUrlProvider files;

    @BeforeEach
    void forgetAll(@LocalServerPort int port) {
        base = "http://localhost:" + port;
        events.publishEvent(new PagesChanged());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/archive", "/search?page=2", "/css/plain.css", FONT})
    void aPageIsNotSentTwiceToWhoHoldsIt(String path) throws Exception {
        var first = ask("GET", path);
        var tag = first.headers().firstValue("ETag").orElseThrow();

        for (var held : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            var again = ask("GET", path, "If-None-Match", held);
            assertThat(again.statusCode()).as(held).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            for (var name : new String[] {"ETag", "Cache-Control", "Vary"}) {
                assertThat(again.headers().firstValue(name))
                        .isPresent()
                        .isEqualTo(first.headers().firstValue(name));
            }
        }
        assertThat(ask("GET", path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void aFirstQuestionWithAValidatorIsAnsweredAlike() throws Exception {
        for (var path : new String[] {"/archive", FONT}) {
            var answer = ask("GET", path, "If-None-Match", "*");

            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(answer.headers().firstValue("ETag")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?page=2", "/css/plain.css", "/robots.txt"})
    void compressedAndPlainAreTwoFormsOfOnePage(String path) throws Exception {
        var plain = ask("GET", path);
        var compressed = ask("GET", path, "Accept-Encoding", "br;q=1.0, gzip;q=0.8");
        if (plain.body().length < 100) {
            assertThat(compressed.body()).isEqualTo(plain.body());
            return;
        }

        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(unpacked(compressed.body())).isEqualTo(plain.body());
        assertThat(compressed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(plain.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(compressed.headers().firstValue("Vary")).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "gzip; q=0.000", "identity", "br", ""})
    void whoRefusesCompressionGetsNone(String accepted) throws Exception {
        var answer = ask("GET", "/", "Accept-Encoding", accepted);

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(answer.body(), "UTF-8")).startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/archive", "/search?page=2", "/css/plain.css", "/private"})
    void headTellsWhatGetWouldSend(String path) throws Exception {
        // HEAD first, so that it is not answered from what GET left behind.
        var head = ask("HEAD", path);
        var get = ask("GET", path);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (var name :
                new String[] {"Content-Type", "Content-Length", "ETag", "Cache-Control", "Vary", "Content-Language"}) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isEqualTo(get.headers().firstValue(name));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/               | public, no-cache",
                "/search?page=2  | public, no-cache",
                "/old            | public, no-cache",
                "/css/plain.css  | public, no-cache",
                "/robots.txt     | public, no-cache",
                "/private        | no-store",
                "/nobody         | no-store",
                "/fault          | no-store",
                "/health         | no-store"
            })
    void everyAnswerSaysWhoMayStoreIt(String path, String rule) throws Exception {
        assertThat(ask("GET", path).headers().allValues("Cache-Control")).containsExactly(rule);
    }

    @Test
    void aFileUnderItsHashNeverChanges() throws Exception {
        var page = new String(ask("GET", "/").body(), "UTF-8");
        var address = page.replaceAll("(?s).*\"(/css/plain-[0-9a-f]+\\.css)\".*", "$1");

        var answer = ask("GET", address);

        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/css;charset=UTF-8");
    }

    @Test
    void styleSheetsReachTheFontsByTheirHash() throws Exception {
        assertThat(new String(ask("GET", "/css/fonts.css").body(), "UTF-8"))
                .containsPattern("/fonts/pt-serif/[\\d.]+/files/pt-serif-latin-400-normal-[0-9a-f]{32}\\.woff2");
        assertThat(ask("GET", FONT).headers().firstValue("Content-Type")).contains("font/woff2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/site.css", "/css/front.css", "/css/names.css"})
    void sheetsThatImportOthersAreNotTakenForEachOther(String sheet) throws Exception {
        var hashed = files.getForLookupPath(sheet);

        assertThat(hashed).isNotEqualTo(sheet);
        assertThat(ask("GET", hashed).body())
                .isEqualTo(ask("GET", sheet).body())
                .isNotEmpty();
    }

    @Test
    void aKeptPageIsNotDrawnAgainUntilSomethingChanges() throws Exception {
        var first = ask("GET", "/articles/flood").body();

        assertThat(ask("GET", "/articles/flood").body()).isEqualTo(first);
        events.publishEvent(new PagesChanged());
        assertThat(ask("GET", "/articles/flood").body()).isNotEqualTo(first);
    }

    private HttpResponse<byte[]> ask(String method, String path, String... headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] unpacked(byte[] gzip) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return stream.readAllBytes();
        }
    }
}
