package hemera.search;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.search.Loosening.Kind;
import hemera.search.Loosening.Part;
import hemera.search.Loosening.Way;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
class LooseningsTest {

    @Autowired
    Loosenings loosenings;

    @Autowired
    ArticleSearch search;

    @Autowired
    SpellingUpkeep upkeep;

    @Autowired
    SearchTerms terms;

    @Autowired
    ArticleEditing editing;

    @Autowired
    MockMvcTester site;

    @BeforeEach
    void knowTwoArticles() {
        if (search.count(SearchCriteria.of("gabarier")) == 0) {
            anArticle("Le gabarier descend l’Adour")
                    .saying("Brouillard.")
                    .issued("1911-02")
                    .published(editing);
            anArticle("Le résinier monte à Dax")
                    .saying("Verglas.")
                    .issued("1912")
                    .published(editing);
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> search.count(SearchCriteria.of("gabarier OU résinier")) == 2);
        upkeep.refresh();
    }

    @Test
    void thePartThatEmptiesTheResultIsNamed() {
        var loosening = of(SearchCriteria.of("gabarier ET qwrtzpsd"));

        assertThat(loosening.parts()).containsExactly(new Part("gabarier", 1), new Part("qwrtzpsd", 0));
        assertThat(loosening.ways())
                .extracting(Way::kind, Way::what, way -> way.criteria().query(), Way::total)
                .containsExactly(
                        tuple(Kind.WITHOUT_WORD, "qwrtzpsd", "gabarier", 1L),
                        tuple(Kind.ANY_WORD, null, "gabarier OU qwrtzpsd", 1L));
    }

    @Test
    void wordsThatNeverMeetLoosenEachWay() {
        var loosening = of(SearchCriteria.of("gabarier ET résinier"));

        assertThat(loosening.ways())
                .extracting(Way::kind, Way::total)
                .containsExactly(tuple(Kind.WITHOUT_WORD, 1L), tuple(Kind.WITHOUT_WORD, 1L), tuple(Kind.ANY_WORD, 2L));
    }

    @ParameterizedTest
    @CsvSource({
        "gabarier ET résinier, true",
        "gabarier -Adour, false",
        "titre:gabarier citation:rien parle:personne, false"
    })
    void nothingIsSaidToBeNeverTogetherThatWasDeniedOrIsOfOneQuotation(String query, boolean isAll) {
        assertThat(of(SearchCriteria.of(query)).isAll()).isEqualTo(isAll);
        assertThat(of(SearchCriteria.of(query).with(Facet.YEAR, "1850")).isAll())
                .isFalse();
    }

    @Test
    void aMisspeltWordIsOfferedAsTheIndexHasIt() {
        assertThat(of(SearchCriteria.of("resinierr")).ways())
                .extracting(Way::kind, Way::what, Way::total)
                .containsExactly(tuple(Kind.SPELLING, "résinier", 1L));
        assertThat(of(SearchCriteria.of("titre:resinierr")).ways())
                .extracting(Way::what)
                .containsExactly("titre:résinier");
    }

    @Test
    void aRareWordThatSpellingDoesNotKnowIsLeftAlone() {
        terms.replaceAll(List.of(new SearchTerm("gabarien", "gabarien", 2), new SearchTerm("resinier", "résinier", 1)));

        assertThat(of(SearchCriteria.of("gabarier resinierr")).ways())
                .extracting(Way::kind, Way::what)
                .contains(tuple(Kind.SPELLING, "gabarier résinier"))
                .doesNotContain(tuple(Kind.SPELLING, "gabarien résinier"));
    }

    @Test
    void aMisspeltWordIsOfferedTooWhereItWasLeftOut() {
        for (var asked : List.of("/search?q=gabarierr%20Adour", "/search?q=Adour%20gabarierr")) {
            assertThat(meant(asked)).contains("Vouliez-vous dire", "gabarier", "1 article");
        }
        assertThat(meant("/search?q=gabarier%20Adour")).isEmpty();
    }

    @Test
    void filtersAreTakenOffOneByOneAndTogether() {
        var criteria = SearchCriteria.of("gabarier").with(Facet.YEAR, "1911").withPeriod("2001", null);

        assertThat(of(criteria).ways())
                .extracting(Way::kind)
                .containsExactly(Kind.WITHOUT_PERIOD, Kind.WITHOUT_FILTERS);
    }

    @Test
    void nonsenseHasNoWayOut() {
        for (var query : List.of("", "qwrtzpsd", "-qwrtzpsd", "\"qwrtzpsd gabarier\"", "qwrt* ET -gabarier")) {
            assertThat(of(SearchCriteria.of(query)).ways()).as(query).allMatch(way -> way.total() > 0);
        }
    }

    @Test
    void thePageOffersThemInBothLanguages() {
        assertThat(none("/search?q=gabarierr")).contains("Vouliez-vous dire : gabarier", "1 article");
        assertThat(none("/en/search?q=gabarierr")).contains("Did you mean: gabarier");
        assertThat(none("/search?q=gabarier%20ET%20qwrtzpsd"))
                .contains("qwrtzpsd : aucun article", "gabarier : 1 article", "Sans « qwrtzpsd »");
        assertThat(none("/en/search?q=gabarier%20AND%20r%C3%A9sinier"))
                .contains("never in one article", "Without “gabarier”", "With any of these words");
        assertThat(none("/search?q=qwrtzpsd")).contains("Vérifiez l’orthographe");
    }

    private Loosening of(SearchCriteria criteria) {
        return loosenings.of(criteria, Locale.FRENCH);
    }

    private String none(String address) {
        return text(address, ".search__none");
    }

    private String meant(String address) {
        return text(address, ".search__meant");
    }

    private String text(String address, String part) {
        var answer = site.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .select(part)
                .text()
                .replace('\u00a0', ' ');
    }
}
