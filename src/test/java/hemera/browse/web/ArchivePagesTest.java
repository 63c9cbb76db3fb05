package hemera.browse.web;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.browse.CardPage;
import hemera.browse.Position;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The door by date. Each test has years of its own. */
@ArchiveTest
class ArchivePagesTest {

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ArticleEditing editing;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/archive/0000",
                "/archive/99999",
                "/archive/23",
                "/archive/-0001",
                "/archive/2023/13",
                "/archive/2023/00",
                "/archive/2023/123",
                "/archive/2023/02/30",
                "/archive/2023/05/24/1",
                "/archive/2020s/05",
                "/archive/on",
                "/archive/on/02-30",
                "/archive/on/13-01",
                "/archive/on/00-00",
                "/archive/on/0524",
                "/archive/2021s",
                "/archive/sometime",
                "/archive/1999/05/24?after=2500-01-01.1",
                "/en/archive/0000"
            })
    void noPeriodOfAnyCalendarIsNotFound(String path) {
        assertThat(site.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/archive/2023?after=",
                "/archive/2023?after=1",
                "/archive/2023?before=2023-02-30.1",
                "/archive/2023?after=0000-01-01.1",
                "/archive/2023?after=2023-01-01.1&before=2023-01-02.1",
                "/archive?after=2023-05-24.-1",
                "/archive/on/05-24?after=none.99999999999999999999",
                "/en/archive/undated?before='"
            })
    void aForgedPositionIsRefused(String path) {
        assertThat(site.get().uri(path)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @CsvSource({
        "/archive/2023/5, /archive/2023/05",
        "/archive/2023/5/4, /archive/2023/05/04",
        "/archive/2023-05-24, /archive/2023/05/24",
        "/archive/2020S, /archive/2020s",
        "/archive/Undated, /archive/undated",
        "/archive/all, /archive",
        "/archive/on/5-4, /archive/on/05-04",
        "/archive/2023/5?after=2023-05-24.1, /archive/2023/05?after=2023-05-24.1"
    })
    void anotherSpellingLeadsToTheAddress(String spelling, String path) {
        assertThat(site.get().uri(spelling))
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasHeader("Location", path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/archive/0000s",
                "/archive/9999",
                "/archive/0001/01",
                "/archive/9999/12/31",
                "/archive/2024/02/29",
                "/archive/on/02-29",
                "/archive/undated",
                "/en/archive/0001"
            })
    void aPeriodWithoutArticlesHasAPageThatSearchEnginesLeaveOut(String path) {
        var page = page(path);

        assertThat(page.select("meta[name=robots]").eachAttr("content")).isSubsetOf("noindex");
        assertThat(page.select("nav.trail a[href$=/archive]")).isNotEmpty();
    }

    @Test
    void aPieceStandsOnTheSmallestShelfThatHoldsItsWholeInterval() {
        anArticle("Du jour").issued("1421-05-24").published(editing);
        anArticle("Du mois").issued("1421-05").published(editing);
        anArticle("De deux mois").issued("1421-05-22/1421-06-03").published(editing);
        anArticle("De la décennie").issued("142X").published(editing);

        assertThat(headlines("/archive/1421/05/24")).containsExactly("Du jour");
        assertThat(headlines("/archive/1421/05")).containsExactly("Du mois");
        assertThat(headlines("/archive/1421")).containsExactly("De deux mois");
        assertThat(headlines("/archive/1420s")).containsExactly("De la décennie");
        assertThat(page("/archive/1421/05").select(".shelf__count").text()).isEqualTo("2 articles");
        assertThat(page("/archive/1421").select(".shelf__count").text()).isEqualTo("3 articles");
    }

    @Test
    void theCalendarBeginsOnMondayAndEmptyDaysCarryNoMachineDate() {
        anArticle("Du jour").issued("2001-05-24").published(editing);

        for (var month : new String[] {"/archive/2001/05", "/en/archive/2001/05"}) {
            var calendar = page(month).selectFirst("table.calendar");
            assertThat(calendar.selectFirst("abbr").attr("title")).isIn("lundi", "Monday");
            assertThat(calendar.select("time").eachAttr("datetime")).containsExactly("2001-05-24");
            assertThat(calendar.select("td:nth-child(4) a").eachAttr("href")).containsExactly(month + "/24");
        }
    }

    @Test
    void previousAndNextSkipWhatIsEmpty() {
        anArticle("Avant").issued("1433-02").published(editing);
        anArticle("Bien après").issued("1437-11-12").published(editing);

        var between = page("/archive/1434/07");

        assertThat(between.select(".neighbours__previous").attr("href")).isEqualTo("/archive/1433/02");
        assertThat(between.select(".neighbours__next").attr("href")).isEqualTo("/archive/1437/11");
        assertThat(page("/archive/1433").select(".neighbours__next").attr("href"))
                .isEqualTo("/archive/1437");
    }

    @Test
    void thisDayHoldsOnlyPiecesOfExactlyThatDayNewestFirst() {
        anArticle("Ancienne").issued("1440-02-29").published(editing);
        anArticle("Récente").issued("1444-02-29").published(editing);
        anArticle("Du mois").issued("1440-02").published(editing);

        assertThat(headlines("/archive/on/02-29")).containsExactly("Récente", "Ancienne");
        assertThat(page("/archive/on/02-29").select(".shelf__count").text()).isEqualTo("2 articles");
    }

    @Test
    void theDaysBesideThisOneSkipWhatIsEmptyAndGoRoundTheYear() {
        anArticle("Premier jour").issued("1441-01-01").published(editing);
        anArticle("Dernier jour").issued("1442-12-31").published(editing);

        var none = page("/archive/on/01-02");
        assertThat(none.select(".neighbours__previous").attr("href")).isEqualTo("/archive/on/01-01");
        assertThat(page("/archive/on/01-01").select(".neighbours__previous").attr("href"))
                .isEqualTo("/archive/on/12-31");
        assertThat(page("/archive/on/12-31").select(".neighbours__next").attr("href"))
                .isEqualTo("/archive/on/01-01");
    }

    @Test
    void aLongListGoesOnOverPagesThatTheHeadAndTheReaderBothSee() {
        for (int number = 0; number <= CardPage.LENGTH; number++) {
            anArticle("Numéro " + number).issued("1450-05-24").published(editing);
        }

        var first = page("/archive/1450/05/24");
        var next = first.select("link[rel=next]").attr("href");
        var second = page(next);

        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo(next).contains("?after=1450-05-24.");
        assertThat(first.select("article.card")).hasSize(CardPage.LENGTH);
        assertThat(first.select("meta[name=robots], link[rel=prev]")).isEmpty();
        assertThat(second.select("article.card")).hasSize(1);
        assertThat(second.select("link[rel=prev], a[rel=prev]")).hasSize(2);
        assertThat(second.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page(second.select("a[rel=prev]").attr("href"))
                        .select("article.card")
                        .eachText())
                .isEqualTo(first.select("article.card").eachText());
    }

    @Test
    void theArchiveNamesItsDecadesAndWhatSpansMore() {
        anArticle("Du siècle").issued("15XX").published(editing);
        anArticle("Sans date").published(editing);
        anArticle("De l’an").issued("1461").published(editing);

        var page = page("/archive");

        assertThat(page.select(".decades a[href=/archive/1460s], .decades a[href=/archive/1461]"))
                .hasSize(2);
        assertThat(page.select("a[href=/archive/undated], a[href=#list]")).hasSize(2);
        assertThat(page.select("#list").text()).startsWith("Sans décennie précise");
    }

    @Test
    void theDateOfAnArticleLeadsToItsShelf() {
        var article = anArticle("Du mois").issued("1471-05~").published(editing);

        var page = page("/articles/" + article.ark() + "/" + article.slug());

        assertThat(page.select(".dateline a[href=/archive/1471/05]")).hasSize(1);
    }

    @Test
    void theAboutPageCountsWhatIsThere() {
        var page = page("/en/about");

        assertThat(page.select("dd").text()).contains("French");
        assertThat(page.select("dd a[href=/en/archive]").text()).matches("[\\d,]+ articles?");
    }

    @Test
    void aPositionThatWasNeverGivenStillNamesAPlace() {
        anArticle("La seule").issued("1481-05-24").published(editing);

        var page = page("/archive/1481/05/24?after=" + new Position(LocalDate.of(1481, 1, 1), 7));

        assertThat(page.select("article.card")).hasSize(1);
    }

    private List<String> headlines(String path) {
        return page(path).select(".card__headline").eachText();
    }

    private Document page(String path) {
        var answer = site.get().uri(path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
