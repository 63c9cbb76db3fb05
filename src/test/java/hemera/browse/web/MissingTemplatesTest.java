package hemera.browse.web;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.article.ArticleCard;
import hemera.article.DateReading;
import hemera.site.Crumb;
import hemera.site.DrawnPage;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingTemplatesTest {

    private static final ZonedDateTime MAY_FIRST = ZonedDateTime.of(2024, 5, 1, 10, 5, 0, 0, ZoneId.of("Europe/Paris"));
    private static final WantedPage.Headline ARABIC = new WantedPage.Headline("النهر يرتفع", "ar", "rtl");
    private static final WantedPage.Headline FLOOD = new WantedPage.Headline("La crue recule", "fr", "ltr");
    private static final WantedPage.CitingLine CITING =
            new WantedPage.CitingLine("/articles/h1/crue#p5", FLOOD, new DateReading("2023-05", "mai 2023", "2023-05"));
    private static final WantedPage.CitingLine UNDATED = new WantedPage.CitingLine("/articles/h2/x#p1", FLOOD, null);

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyListKeepsTheRulesFullAndEmpty(String tag) {
        var language = Locale.forLanguageTag(tag);

        draw("browse/wanted", language, full()).keepsTheRules();
        draw("browse/wanted", language, new WantedPage(List.of(), List.of(), null, null))
                .keepsTheRules();
        draw("browse/wanted-piece", language, piece()).keepsTheRules();
        draw("browse/corrections", language, corrections()).keepsTheRules();
        draw("browse/corrections", language, new CorrectionsPage(List.of(), null, null))
                .keepsTheRules();
    }

    @Test
    void aCitingArticleShowsItsDateAsPreciselyAsItIsKnown() {
        var citing = draw("browse/wanted", Locale.FRENCH, full()).document().select(".missing__citing");

        assertThat(citing.select("time").eachAttr("datetime")).containsOnly("2023-05");
        assertThat(citing.text()).contains("mai 2023", "sans date");
    }

    @Test
    void theListOfWantedPiecesShowsOneThatCitesAndLeadsToAll() {
        var pieces = draw("browse/wanted", Locale.FRENCH, full()).document().select(".missing__list > li:has(cite)");

        assertThat(pieces.get(0).select(".missing__citing > li")).hasSize(1);
        assertThat(pieces.get(0).text()).contains("Citée par 7 articles, dont");
        assertThat(pieces.get(0).select("a[href=/wanted/a]").text()).isEqualTo("Citée par 7 articles");
        assertThat(pieces.get(1).select("a[href^=/wanted]")).isEmpty();
    }

    @Test
    void headlinesKeepTheirLanguageAndDirection() {
        var cited = draw("browse/wanted", Locale.ENGLISH, full()).document().selectFirst("cite");

        assertThat(cited.attr("lang")).isEqualTo("ar");
        assertThat(cited.attr("dir")).isEqualTo("rtl");
    }

    @Test
    void aPageAmidAListLeadsBothWaysAndIsNotForSearchEngines() {
        var page = draw("browse/wanted", Locale.FRENCH, full()).document();

        assertThat(page.select("head link[rel=prev], head link[rel=next]")).hasSize(2);
        assertThat(page.select("main a[rel=prev], main a[rel=next]")).hasSize(2);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"browse/wanted", "browse/corrections", "browse/sources", "browse/on-this-day"})
    void theEndsOfAListLeadOneWayOnly(String template) {
        var first = draw(template, Locale.FRENCH, listed(template, null, "/list?after=1"))
                .document();
        var last = draw(template, Locale.FRENCH, listed(template, "/list?before=1", null))
                .document();
        var only = draw(template, Locale.FRENCH, listed(template, null, null)).document();

        assertThat(first.select("[rel=prev], [rel=next]").eachAttr("href"))
                .containsExactly("/list?after=1", "/list?after=1");
        assertThat(last.select("[rel=prev], [rel=next]").eachAttr("href"))
                .containsExactly("/list?before=1", "/list?before=1");
        assertThat(first.select("meta[name=robots]")).isEmpty();
        assertThat(last.select("meta[name=robots]").eachAttr("content")).containsExactly("noindex");
        assertThat(only.select("[rel=prev], [rel=next], .pager")).isEmpty();
    }

    private static Object listed(String template, @Nullable String previous, @Nullable String next) {
        return switch (template) {
            case "browse/wanted" -> new WantedPage(full().pieces(), List.of(), previous, next);
            case "browse/corrections" -> new CorrectionsPage(corrections().corrections(), previous, next);
            case "browse/sources" ->
                new SourceListPage(
                        List.of(new SourceListPage.Line("/sources/le-journal", "Le Journal", "NEWSPAPER", 3)),
                        previous,
                        next);
            default ->
                new OnThisDayPage(
                        "24 mai",
                        List.of(),
                        1,
                        new OnThisDayPage.Neighbour("/archive/on/05-23", "23 mai"),
                        new OnThisDayPage.Neighbour("/archive/on/06-01", "1er juin"),
                        new CardList(
                                List.of(new ArticleCard(
                                        "/articles/h1/crue", "La crue", "fr", "ltr", null, null, null, "Le fleuve.")),
                                previous,
                                next));
        };
    }

    private static WantedPage full() {
        return new WantedPage(
                List.of(
                        new WantedPage.Line("/wanted/a", ARABIC, "https://example.org/", true, 7, UNDATED),
                        new WantedPage.Line("/wanted/b", FLOOD, "p. 4", false, 1, CITING)),
                List.of(new WantedPage.ArrivalLine("/articles/h3/y", FLOOD, null, MAY_FIRST, List.of(CITING))),
                "/wanted?before=1.a",
                "/wanted?after=1.b");
    }

    private static WantedPiecePage piece() {
        return new WantedPiecePage(
                List.of(new Crumb("/wanted", "Pièces recherchées")),
                full().pieces().get(0),
                List.of(CITING, UNDATED),
                null,
                "/wanted/a?after=1");
    }

    private static CorrectionsPage corrections() {
        return new CorrectionsPage(
                List.of(new CorrectionsPage.Line(
                        MAY_FIRST,
                        "La hauteur d’abord donnée était fausse.",
                        FLOOD,
                        "/articles/h1/crue",
                        "/articles/h1/revisions/1..3")),
                null,
                "/corrections?after=1.1");
    }

    private static DrawnPage draw(String template, Locale language, Object page) {
        return DrawnPage.of(template, language, Map.of("page", page));
    }
}
