package hemera.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bad input gets a page of ours with our headers and the right status, wherever it is refused. */
@RunningSite
class RefusalTest {

    private static final Map<String, String> ALWAYS = Map.of(
            "content-security-policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'",
            "x-content-type-options",
            "nosniff",
            "referrer-policy",
            "strict-origin-when-cross-origin",
            "permissions-policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "cross-origin-opener-policy",
            "same-origin",
            "cross-origin-resource-policy",
            "same-origin");

    private Wire wire;

    @BeforeEach
    void open(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    static Stream<Arguments> badInput() {
        return Stream.of(
                line(400, "GET /%ff"),
                line(400, "GET /en/%ff"),
                line(400, "GET /%00"),
                line(400, "GET /articles/%00"),
                line(400, "GET /a|b"),
                line(400, "GET /<script>alert(1)</script>"),
                line(400, "GET /\u00e9"),
                line(400, "GET /%zz"),
                line(400, "GET /..%2f..%2fetc%2fpasswd"),
                line(400, "GET /../etc/passwd"),
                line(400, "GET /css/../../application.properties"),
                line(400, "GET /css/%2e%2e/application.properties"),
                line(400, "GET //evil.example/"),
                line(400, "GET /archive;a=b"),
                line(400, "GET /archive%5cb"),
                line(404, "GET /%22%3E%3Cscript%3E"),
                line(404, "GET /%F0%9F%93%B0"),
                line(404, "GET " + "/a".repeat(3900)),
                line(400, "GET " + "/a".repeat(20_000)),
                line(400, "GET /search?a=" + "x".repeat(60_000)),
                line(400, "GET /search?" + "a&".repeat(12_000)),
                line(400, "GET /search?page=%ff"),
                line(400, "GET /search?page=%zz"),
                line(400, "GET /search?page=x"),
                line(404, "GET /nope"),
                line(404, "POST /nope"),
                line(404, "GET /error"),
                line(404, "GET /env"),
                line(404, "GET /desk/articles"),
                line(404, "GET /css/none.css"),
                line(405, "TRACE /"),
                line(405, "DELETE /"),
                line(405, "PUT /archive"),
                line(405, "PATCH /archive"),
                line(405, "POST /en/archive"),
                line(405, "FOO /"),
                line(405, "get /"),
                line(501, "CONNECT /"),
                line(500, "GET /fault"),
                line(500, "GET /en/fault"),
                line(500, "GET /half"),
                line(404, "GET /broken-error-page"),
                Arguments.of(400, "NONSENSE\r\n\r\n"),
                Arguments.of(505, "GET / HTTP/0.9\r\n\r\n"),
                Arguments.of(505, "GET / HTTP/3.0\r\n\r\n"),
                Arguments.of(400, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
                Arguments.of(400, "GET / HTTP/1.1\r\nHost: a b\r\n\r\n"),
                Arguments.of(400, "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
                Arguments.of(400, "GET / HTTP/1.1\r\nHost: <script>\r\n\r\n"),
                header(400, "Content-Length: abc"),
                header(400, "Content-Length: -1"),
                header(400, "no header"),
                header(400, "X: " + "y".repeat(40_000)),
                header(501, "Transfer-Encoding: foo"),
                Arguments.of(
                        415,
                        "POST /form HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: text/plain\r\n"
                                + "Content-Length: 1\r\n\r\na"),
                Arguments.of(
                        400,
                        "POST /form HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n"
                                + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n"));
    }

    private static Arguments line(int status, String line) {
        return Arguments.of(status, line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    private static Arguments header(int status, String header) {
        return Arguments.of(status, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void badInputGetsOurPageAndOurHeaders(int status, String request) throws IOException {
        var answer = wire.send(request);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers())
                .containsAllEntriesOf(ALWAYS)
                .containsEntry("cache-control", "no-store")
                .containsEntry("content-type", "text/html;charset=UTF-8")
                .doesNotContainKeys("server", "x-powered-by", "set-cookie", "etag", "last-modified");
        assertThat(Jsoup.parse(answer.body()).select("html[lang] h1").text()).isNotBlank();
        assertThat(answer.body()).doesNotContainPattern("Exception|Tomcat|secret|evil|<script>|first half|\\?\\?");
    }

    @Test
    void theLongestQueryThatTheFieldTakesIsNoBadInput() throws IOException {
        assertThat(wire.ask("GET /?q=" + "%E4%B8%AD".repeat(2_000)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/fault, fr", "/en/fault, en", "/%ff, fr", "/en/%ff, en", "/en/a|b, fr"})
    void theAddressDecidesTheLanguageOfErrorsWhereItCanBeRead(String path, String language) throws IOException {
        assertThat(Jsoup.parse(wire.ask("GET " + path).body())
                        .selectFirst("html")
                        .attr("lang"))
                .isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/",
                "/en",
                "/old",
                "/search?page=2",
                "/private",
                "/css/plain.css",
                "/robots.txt",
                "/health"
            })
    void everyAnswerCarriesOurHeaders(String path) throws IOException {
        for (var method : new String[] {"GET ", "HEAD ", "OPTIONS "}) {
            assertThat(wire.ask(method + path).headers())
                    .containsAllEntriesOf(ALWAYS)
                    .containsKey("cache-control")
                    .doesNotContainKeys("server", "set-cookie", "strict-transport-security");
        }
    }

    @ParameterizedTest
    @CsvSource({"DELETE /archive", "FOO /archive", "POST /css/plain.css", "TRACE /archive"})
    void whatIsNotAllowedSaysWhatIs(String line) throws IOException {
        assertThat(wire.ask(line).header("Allow")).contains("GET").contains("HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/archive", "/css/plain.css"})
    void optionsTellTheMethods(String path) throws IOException {
        var answer = wire.ask("OPTIONS " + path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Allow").split(",")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
    }

    @Test
    void aForeignHostIsNotRepeated() throws IOException {
        for (var path : new String[] {"/", "/old", "/nope", "/en", "/%ff"}) {
            var answer = wire.send("GET " + path
                    + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n");

            assertThat(answer.headers().values()).noneMatch(value -> value.contains("evil"));
            assertThat(answer.body()).doesNotContain("evil");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "/en//evil.example/", "/en/%22onclick=%22", "/%2f/evil.example"})
    void aRefusedAddressIsNoLink(String path) throws IOException {
        var page = Jsoup.parse(wire.ask("GET " + path).body());

        assertThat(page.select("a").eachAttr("href"))
                .isNotEmpty()
                .noneMatch(href -> href.matches(".*(evil|onclick).*"));
    }

    @Test
    void healthIsToldAndNothingMore() throws IOException {
        var answer = wire.ask("GET /health");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("{\"status\":\"UP\"}");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }
}
