package hemera.journey;

import static hemera.journey.BrowserTest.PUBLIC_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Everything that a visitor finds by following links from the front page, files included. */
@BrowserTest
class WholeSiteIT {

    private final Map<String, Answer> answers = new LinkedHashMap<>();

    private record Answer(int status, Map<String, String> headers, String text) {

        static Answer of(APIResponse response) {
            return new Answer(response.status(), response.headers(), response.text());
        }
    }

    @Test
    void noLinkLeadsNowhere(Readers readers) {
        assertThat(answers(readers.reader()))
                .allSatisfy((address, answer) ->
                        assertThat(answer.status()).as(address).isEqualTo(200));
    }

    @Test
    void nothingClaimsThatTheFirstArticleIsOfTheFirstOfMay(Readers readers) {
        assertThat(answers(readers.reader())).allSatisfy((address, answer) -> {
            assertThat(answer.text()).as(address).doesNotContain("2023-05-01", "1er mai 2023", "1 May 2023");
            assertThat(answer.headers().toString())
                    .as(address)
                    .doesNotContain("2023-05-01", "1 May 2023", "01 May 2023");
        });
    }

    /** By address, in the order found by the first who asks. Redirects are not followed: our own links know better. */
    private Map<String, Answer> answers(Reader reader) {
        var open = new ArrayDeque<>(answers.isEmpty() ? List.of("/") : List.<String>of());
        while (!open.isEmpty()) {
            var address = open.remove();
            if (!answers.containsKey(address)) {
                var response = reader.page()
                        .context()
                        .request()
                        .get(address, RequestOptions.create().setMaxRedirects(0));
                var answer = Answer.of(response);
                answers.put(address, answer);
                links(address, answer).forEach(open::add);
            }
        }
        return answers;
    }

    private static Stream<String> links(String address, Answer answer) {
        if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            return Stream.empty();
        }
        return Jsoup.parse(answer.text()).select("[href], [src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .map(link -> URI.create(PUBLIC_ADDRESS + address).resolve(link))
                .filter(link -> PUBLIC_ADDRESS.equals(link.getScheme() + "://" + link.getRawAuthority()))
                .map(URI::getRawPath);
    }
}
