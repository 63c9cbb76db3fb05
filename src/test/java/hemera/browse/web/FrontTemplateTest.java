package hemera.browse.web;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.article.ArticleCard;
import hemera.article.DateReading;
import hemera.site.BarChart.Bar;
import hemera.site.DrawnPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontTemplateTest {

    private static final ArticleCard FLOOD = new ArticleCard(
            "/articles/h1/crue",
            "La crue recule",
            "fr",
            "ltr",
            new DateReading("1910-01", "janvier 1910", "1910-01"),
            null,
            null,
            "Le fleuve a baissé.");
    private static final Timeline CHART = new Timeline(
            600,
            100,
            List.of(
                    new Bar("1910", "1910", 2, 0, 0, 190, 100, "/archive/1910"),
                    new Bar("1911", null, 0, 200, 100, 190, 0, null),
                    new Bar("1912", "1912", 1, 400, 50, 190, 50, "/archive/1912")),
            1);

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theFrontPageKeepsTheRules(String tag) {
        var language = Locale.forLanguageTag(tag);

        draw(
                        language,
                        new FrontPage(
                                3,
                                0,
                                CHART,
                                LocalDate.of(2024, 1, 1),
                                "/archive/on/01-01",
                                List.of(FLOOD),
                                List.of(FLOOD, FLOOD)))
                .keepsTheRules();
        draw(language, empty()).keepsTheRules();
    }

    @Test
    void aCardWithoutADateSaysSo() {
        var undated =
                new ArticleCard("/articles/h1/crue", "La crue recule", "fr", "ltr", null, null, null, "Le fleuve.");
        var page = draw(
                Locale.FRENCH,
                new FrontPage(1, 1, CHART, LocalDate.of(2024, 1, 1), "/archive/on/01-01", List.of(), List.of(undated)));

        assertThat(page.document().select(".card__facts span").eachText())
                .containsExactly("sans date", "Source inconnue");
    }

    @Test
    void theChartHasATableTwin() {
        var page = draw(
                        Locale.FRENCH,
                        new FrontPage(
                                3, 0, CHART, LocalDate.of(2024, 1, 1), "/archive/on/01-01", List.of(), List.of(FLOOD)))
                .document();

        assertThat(page.select(".timeline rect:not(.timeline__reach)")).hasSize(2);
        assertThat(page.select(".timeline tbody tr").eachText()).containsExactly("1910 2", "1911 0", "1912 1");
    }

    @Test
    void theChartSaysWhatItCannotShow() {
        var page = draw(
                Locale.FRENCH,
                new FrontPage(4, 0, CHART, LocalDate.of(2024, 1, 1), "/archive/on/01-01", List.of(), List.of(FLOOD)));

        assertThat(page.text("figcaption")).contains("daté moins précisément");
        assertThat(page.text(".front__count")).isEqualTo("4 articles 1910 – 1912");
    }

    @Test
    void anEmptyArchiveSaysSoAndShowsNoEmptyParts() {
        var page = draw(Locale.FRENCH, empty());

        assertThat(page.text("h1")).isEqualTo("L’archive est vide");
        assertThat(page.document().select("figure, section")).isEmpty();
    }

    private static FrontPage empty() {
        return new FrontPage(
                0,
                0,
                new Timeline(600, 100, List.of(), 0),
                LocalDate.of(2024, 1, 1),
                "/archive/on/01-01",
                List.of(),
                List.of());
    }

    private static DrawnPage draw(Locale language, FrontPage page) {
        return DrawnPage.of("browse/front", language, Map.of("page", page));
    }
}
