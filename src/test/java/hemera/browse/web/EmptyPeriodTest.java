package hemera.browse.web;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import java.io.UnsupportedEncodingException;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is dated less finely than an empty period may be of it. */
@ArchiveTest
class EmptyPeriodTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    ArticleEditing editing;

    @ParameterizedTest
    @CsvSource({
        "/archive/1436/07, 1436-07, 1436-07",
        "/archive/1436/07/03, 1436-07-03, 1436-07-03",
        "/archive/1436, 1436, 1436",
        "/archive/0430s, 0430, 0439"
    })
    void anEmptyPeriodLeadsToASearchForWhatMayBeOfIt(String path, String from, String to) {
        for (var language : new String[] {"", "/en"}) {
            var found = page(language + path).select("main a[href*=search]");
            assertThat(found.attr("href")).isEqualTo(language + "/search?from=" + from + "&to=" + to);
        }
    }

    @Test
    void theFirstDecadeIsSearchedFromTheFirstYear() {
        assertThat(ShelfPages.perhapsHref("0000s")).isEqualTo("/search?from=0001&to=0009");
    }

    @Test
    void aPeriodThatHoldsSomethingAndWhatBearsNoDateLeadToNoSearch() {
        anArticle("Conservé").issued("1438-07").published(editing);

        assertThat(page("/archive/1438/07").select("main a[href*=search]")).isEmpty();
        assertThat(page("/archive/undated").select("main a[href*=search]")).isEmpty();
    }

    @Test
    void aDayOfTheYearThatHoldsNothingLeadsToAllDates() {
        var empty = IntStream.rangeClosed(10, 31)
                .mapToObj(day -> "/archive/on/12-" + day)
                .filter(path -> !page(path).select(".shelf__empty").isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(page(empty).select("main p a").attr("href")).isEqualTo("/archive");
        assertThat(page("/en" + empty).select("main p a").attr("href")).isEqualTo("/en/archive");
    }

    private Document page(String path) {
        try {
            return Jsoup.parse(site.get().uri(path).exchange().getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
