package hemera.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.search.IndexRebuild;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ArchiveTest
class SearchPageTest {

    private static final String FIRST = "La Maison Blanche a été";

    @Autowired
    MockMvcTester site;

    @BeforeAll
    static void indexEverything(@Autowired IndexRebuild rebuild) {
        rebuild.start().toCompletableFuture().join();
    }

    @Test
    void aHitLeadsToItsArticle() {
        var hit = page("/search?q=Kirby%20titre:Maison")
                .select(".hit__headline a")
                .first();

        assertThat(hit.text()).startsWith(FIRST);
        assertThat(hit.attr("href")).startsWith("/articles/h");
    }

    @Test
    void aHitSaysWhyItWasFoundWhereItsWordsDoNot() {
        assertThat(page("/search?q=Bielgorod").select(".hit__reason").eachText())
                .anyMatch(reason -> reason.contains("Région de Belgorod"));
        assertThat(page("/search?q=Kirby").select(".hit__reason")).isEmpty();
    }

    @Test
    void aReasonIsGivenInTheLanguageOfThePage() {
        assertThat(page("/en/search?q=Bielgorod").select(".hit__reason").eachText())
                .anyMatch(reason -> reason.equals("Filed under the place “Belgorod region”"));
    }

    @ParameterizedTest
    @CsvSource({
        "from=..%2F2020, ''",
        "from=..%2F2020&certain=1, ''",
        "from=2020%2F.., À partir de : 2020",
        "to=..%2F2020, Jusqu’à : 2020",
        "from=2019%2F2020&to=2021%2F2023, Période : 2019 – 2023"
    })
    void ofAnIntervalTheFilterNamesTheEndThatCounts(String asked, String filter) {
        var filters = page("/search?q=Kirby&" + asked).select(".search__filters a.search__chip");
        filters.select(".unseen").remove();
        assertThat(filters.eachText()).isEqualTo(filter.isEmpty() ? List.of() : List.of(filter));
    }

    @Test
    void whatEveryHitHasIsNoChoice() {
        var page = page("/search?q=titre:%22armes%20fournies%22");

        assertThat(page.select(".search__count").text()).isEqualTo("1 article");
        assertThat(page.select(".facet")).isEmpty();
    }

    @Test
    void englishPagesLeadToEnglishPages() {
        var page = page("/en/search?q=Kirby%20Belgorod");

        assertThat(page.select("main a[href^=/]").eachAttr("href")).allMatch(href -> href.startsWith("/en/"));
    }

    /** The help promises it in these words. */
    @ParameterizedTest
    @ValueSource(strings = {"%2BKirby%20raid%20qwrtzpsd%20hjklm", "(raid%20qwrtzpsd%20hjklm)%20ET%20Kirby"})
    void besideAWordThatMustBeThereSomeOfTheOthersAreEnough(String asked) {
        assertThat(drawn(get("/search?q=" + asked)).select(".hit__headline").eachText())
                .anyMatch(headline -> headline.contains("John Kirby"));
        assertThat(drawn(get("/search?q=" + asked.replace("Kirby", "zzzfg"))).select(".hit"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=0",
                "page=trois",
                "order=foo",
                "year=abc",
                "year=20233",
                "month=2023-13",
                "day=2023-02-30",
                "decade=2023s",
                "source=abc",
                "person=1%00",
                "language=123",
                "translation=perhaps",
                "from=hier",
                "to=31/02/2023",
                "from=2023&to=2022"
            })
    void whatMakesNoSenseIsToldAndNothingTypedIsLost(String asked) {
        var answer = get("/search?q=Kirby&" + asked);

        assertThat(answer).hasStatus(400);
        var page = drawn(answer);
        assertThat(page.select("#q").val()).isEqualTo("Kirby");
        assertThat(page.select(".search__problems li, .field__error").eachText())
                .hasSize(1);
        assertThat(page.text()).doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "q=%ED%A0%80",
                "q=l%27%27attaque",
                "q=l%27..1950",
                "q=qu%27e:frhuches",
                "q=d%27%2A",
                "q=l%27%27%27~",
                "q=%22",
                "q=" + "%28",
                "q=&from=&to=&page=",
                "page=00001",
                "utm_source=x",
                "certain=1",
                "year=0001",
                "source=999999999999999999",
                "language=FRE",
                "translation=machine",
                "from=vers%201910",
                "widen=no"
            })
    void strangeSearchesAreAnswered(String asked) {
        assertThat(get("/search?" + asked)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "500", "214748366", "99999999999999999999"})
    void beyondTheLastPageThereAreWaysBack(String number) {
        var answer = get("/search?q=Kirby%20Belgorod&page=" + number);

        assertThat(answer).hasStatus(404);
        assertThat(drawn(answer)
                        .select("main a[href='/search?q=Kirby%20Belgorod']")
                        .eachText())
                .contains("Première page");
    }

    @Test
    void moreFiltersThanAnybodyWantsAreRefused() {
        assertThat(get("/search?" + "source=1&".repeat(1000))).hasStatus(400);
    }

    @Test
    void aPageOfResultsIsTheSameForEveryoneAndNotKept() {
        assertThat(get("/search?q=Kirby"))
                .hasHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .doesNotContainHeader(HttpHeaders.SET_COOKIE);
    }

    private Document page(String address) {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return drawn(answer);
    }

    private MvcTestResult get(String address) {
        return site.get().uri(URI.create(address)).exchange();
    }

    private static Document drawn(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
