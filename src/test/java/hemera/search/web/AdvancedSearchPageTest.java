package hemera.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The form that puts a search together, and the page that explains the language. */
@ArchiveTest
class AdvancedSearchPageTest {

    @Autowired
    private MockMvcTester site;

    @Test
    void whatWasFilledInBecomesAQuery() {
        assertThat(get("/search/advanced?all=raid&any=Belgorod%20Koursk&person=John%20Kirby&from=mai%202023&to="))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader(
                        "Location",
                        "/search?q=raid%20%28Belgorod%20OU%20Koursk%29%20personne%3A%22John%20Kirby%22%20date%3A%3E%3D2023-05");
        assertThat(get("/en/search/advanced?all=raid&any=a%20b"))
                .hasHeader("Location", "/en/search?q=raid%20%28a%20OR%20b%29");
        assertThat(get("/search/advanced?all=%7Bq%7D%26%2B%25")).hasHeader("Location", "/search?q=q%7D%26%2B%25");
    }

    @Test
    void whatIsNotUnderstoodIsToldBesideItsFieldAndNothingTypedIsLost() {
        var answer = get("/search/advanced?all=raid&from=hier&to=31/02/2023&language=xyzzy&none=%22%3Cb%3E");
        var page = page(answer);

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(page.select("#from-error").text()).contains("n’a pas été comprise");
        assertThat(page.select("#to-error").text()).contains("n’existe pas");
        assertThat(page.select("#language-error").text()).contains("Choisissez-en une");
        assertThat(page.select(".summary a").eachAttr("href")).contains("#from", "#to", "#language");
        assertThat(page.select("#from").val()).isEqualTo("hier");
        assertThat(page.select("#none").val()).isEqualTo("\"<b>");
        assertThat(page.select("#language option[selected]").val()).isEqualTo("xyzzy");
    }

    @Test
    void anEmptyFormAsksForSomething() {
        var answer = get("/en/search/advanced?all=%20&phrase=");

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(page(answer).select("#all-error").text()).contains("Fill in at least one field");
    }

    @Test
    void aSimpleQueryFillsTheForm() {
        var page = page(get("/search/advanced?q=raid%20titre:Kirby%20date:2022..2023%20langue:anglais"));

        assertThat(page.select("#all").val()).isEqualTo("raid");
        assertThat(page.select("#headline").val()).isEqualTo("Kirby");
        assertThat(page.select("#from").val()).isEqualTo("2022");
        assertThat(page.select("#language option[selected]").val()).isEqualTo("en");
    }

    @Test
    void aQueryThatSaysMoreIsKeptAtHand() {
        var page = page(get("/search/advanced?q=raid%20ET%20(Kirby%20OU%20Biden)"));

        assertThat(page.select("#all").val()).isEmpty();
        assertThat(page.select("a[href^=/search?q=]").text()).contains("raid ET (Kirby OU Biden)");
    }

    @Test
    void theLanguageIsExplainedInBothLanguages() {
        assertThat(page(get("/search/help")).select("h1").text()).isEqualTo("Comment écrire une recherche");
        assertThat(page(get("/en/search/help")).select("h1").text()).isEqualTo("How to write a search");
    }

    private MvcTestResult get(String address) {
        return site.get().uri(URI.create(address)).exchange();
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
