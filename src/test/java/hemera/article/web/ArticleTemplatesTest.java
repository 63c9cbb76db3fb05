package hemera.article.web;

import static hemera.article.web.SamplePages.ABOUT_1910;
import static hemera.article.web.SamplePages.CORRECTED;
import static hemera.article.web.SamplePages.DIGEST;
import static hemera.article.web.SamplePages.FIRST;
import static hemera.article.web.SamplePages.FORMER;
import static hemera.article.web.SamplePages.MAY_2023;
import static hemera.article.web.SamplePages.MAY_FIRST;
import static hemera.article.web.SamplePages.PRESENT;
import static hemera.article.web.SamplePages.article;
import static hemera.article.web.SamplePages.known;
import static hemera.article.web.SamplePages.unknown;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.site.DrawnPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTemplatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyPageOfAnArticleKeepsTheRules(String tag) {
        var language = Locale.forLanguageTag(tag);

        draw(language, article(MAY_2023, unknown(), PRESENT)).keepsTheRules();
        draw(language, article(null, known(), FORMER)).keepsTheRules();
        DrawnPage.of("article/history", language, Map.of("page", history())).keepsTheRules();
        DrawnPage.of("article/difference", language, Map.of("page", difference(true)))
                .keepsTheRules();
        DrawnPage.of("article/difference", language, Map.of("page", difference(false)))
                .keepsTheRules();
        DrawnPage.of("article/withdrawn", language, Map.of("page", tombstone())).keepsTheRules();
    }

    @Test
    void aDateIsMarkedUpOnlyAsPreciselyAsItIsKnown() {
        var month = draw(FRENCH, article(MAY_2023, unknown(), PRESENT)).document();
        var about = draw(FRENCH, article(ABOUT_1910, unknown(), PRESENT)).document();

        assertThat(month.select(".dateline time").attr("datetime")).isEqualTo("2023-05");
        assertThat(about.select(".dateline").text()).contains("vers 1910");
        assertThat(about.select(".dateline time")).isEmpty();
    }

    @Test
    void whatIsNotKnownIsSaidToBeUnknown() {
        var dateline = draw(FRENCH, article(null, unknown(), PRESENT)).text(".dateline");

        assertThat(dateline).isEqualTo("Parution inconnue Source inconnue Signature inconnue");
    }

    @Test
    void machineTranslationIsToldBeforeTheText() {
        var page = draw(FRENCH, article(MAY_2023, unknown(), PRESENT));

        assertThat(page.text(".article__head .notice")).contains("traduction automatique", "anglais");
    }

    @Test
    void theTextKeepsItsLanguageUnderAnotherInterface() {
        var page = draw(ENGLISH, article(MAY_2023, unknown(), PRESENT)).document();

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1, .article__text, .article__standfirst, blockquote")
                        .eachAttr("lang"))
                .hasSize(4)
                .containsOnly("fr");
    }

    @Test
    void aReferenceSaysWhetherTheArchiveHoldsThePiece() {
        var lines = draw(FRENCH, article(MAY_2023, unknown(), PRESENT))
                .document()
                .select("[aria-labelledby=references] li");

        assertThat(lines.get(0).text()).contains("hors archive");
        assertThat(lines.get(0).select(".lines__main a")).isEmpty();
        assertThat(lines.get(1).text()).contains("dans l’archive");
        assertThat(lines.get(1).select(".lines__main a").attr("href")).isEqualTo("/articles/h2/digues");
    }

    @Test
    void whoIsOnlyMentionedStandsApart() {
        var people = draw(FRENCH, article(MAY_2023, unknown(), PRESENT)).document();

        assertThat(people.select("dd > .names li").eachText()).containsExactly("Paul Petit");
        assertThat(people.select(".names__mentioned li").eachText()).containsExactly("Jeanne Martin");
    }

    @Test
    void theDigestIsCopiedInOnePiece() {
        var digest =
                draw(FRENCH, article(MAY_2023, unknown(), PRESENT)).document().selectFirst(".digest");

        assertThat(digest).isNotNull();
        assertThat(digest.wholeText()).isEqualTo(DIGEST);
    }

    @Test
    void aFormerRevisionLeadsToThePresentTextAndIsNotIndexed() {
        var page = draw(FRENCH, article(MAY_2023, known(), FORMER)).document();

        assertThat(page.select(".article__head .notice a").attr("href")).isEqualTo("/articles/h1/crue");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrench() {
        var page = Map.<String, Object>of("page", history());

        assertThat(DrawnPage.of("article/history", FRENCH, page).text(".history__when"))
                .contains("1er mai 2024");
        assertThat(DrawnPage.of("article/history", ENGLISH, page).text(".history__when"))
                .contains("1 May 2024");
    }

    private static DrawnPage draw(Locale language, ArticlePage page) {
        return DrawnPage.of("article/show", language, Map.of("page", page));
    }

    private static HistoryPage history() {
        return new HistoryPage(
                "La crue recule",
                "fr",
                "ltr",
                "/articles/h1/crue",
                "/articles/h1/revisions/difference",
                List.of(CORRECTED, FIRST));
    }

    /** A difference that is too large for its page, or none at all. */
    private static DifferencePage difference(boolean isLarge) {
        var change = List.of(
                new Difference.Piece(Difference.Fate.REMOVED, "monte"),
                new Difference.Piece(Difference.Fate.ADDED, "baisse"),
                new Difference.Piece(Difference.Fate.FOLDED, ""));
        var body = new Difference.Body(
                List.of(new Difference.Passage(List.of(), 3), new Difference.Passage(change, 0)), true, true);
        return new DifferencePage(
                "La crue recule",
                "fr",
                "ltr",
                FIRST,
                CORRECTED,
                isLarge
                        ? List.of(new Difference.Field("article.difference.headline", "fr", change, List.of()))
                        : List.of(),
                isLarge ? body : new Difference.Body(List.of(), false, false),
                "/articles/h1/crue",
                "/articles/h1/revisions",
                "/articles/h1/revisions/difference",
                List.of(CORRECTED, FIRST),
                history().trail());
    }

    private static TombstonePage tombstone() {
        return new TombstonePage(
                "La crue recule",
                "fr",
                "ark:99999/h1",
                "À la demande de l’éditeur.",
                MAY_FIRST,
                "La décrue",
                "/articles/h3/decrue");
    }
}
