package hemera.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Opens pages and sends the forms it finds in them, with all that their hidden fields hold. Keeps cookies. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    /** @throws IOException if nobody answers any more */
    Document open(URI address) throws IOException, InterruptedException {
        var answer = ask(HttpRequest.newBuilder(address));
        assertThat(answer.statusCode()).as("%s: %s", address, answer.headers()).isEqualTo(200);
        var page = Jsoup.parse(answer.body(), address.toString());
        // jsoup takes their fields for fields of the form around them.
        page.select("template").remove();
        return page;
    }

    /**
     * Fills in a form and sends it.
     *
     * @return where the answer leads, for these forms answer that it was done with a redirect
     * @throws IOException if no answer came
     */
    URI send(Document page, String form, Map<String, String> typed) throws IOException, InterruptedException {
        var found = (FormElement) page.expectFirst(form);
        typed.forEach(
                (field, value) -> found.expectFirst("[name=" + field + "]").val(value));
        var fields = found.formData().stream()
                .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
        var answer = ask(HttpRequest.newBuilder(URI.create(found.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(302, 303);
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
