package hemera.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.search.query.QueryReader;
import hemera.site.DrawnPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.ui.ExtendedModelMap;

class QueryTemplatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyExampleOfTheHelpIsALinkThatIsUnderstoodWhole(String tag) {
        var model = new ExtendedModelMap();
        new QueryHelpController().show(model);

        var page =
                DrawnPage.of("search/help", Locale.forLanguageTag(tag), model).keepsTheRules();
        var examples = page.document().select("td a code").eachText();

        assertThat(examples)
                .hasSize(21)
                .doesNotHaveDuplicates()
                .allSatisfy(example -> assertThat(QueryReader.read(example).flaws())
                        .as(example)
                        .isEmpty());
        assertThat(page.document().select("td a").eachAttr("href")).allMatch(href -> href.startsWith("/search?q="));
    }

    @Test
    void aFlawIsShownAtItsPlaceWithWhatToWrite() {
        var read = QueryReader.read("Kirby <b> (raid");

        var drawn =
                DrawnPage.of("search/flaws", Locale.FRENCH, Map.of("lines", FlawLine.of(read), "plain", read.plain()));

        assertThat(drawn.text("mark")).isEqualTo("(");
        assertThat(drawn.text(".query__place")).isEqualTo("Kirby <b> (raid");
        assertThat(drawn.text("li")).contains("Cette parenthèse n’est pas refermée.");
        assertThat(drawn.text("section > p")).contains("cherchés simplement");
    }

    @Test
    void aLongQueryIsShownNearTheFlawOnly() {
        var read = QueryReader.read("mot ".repeat(50) + "ET OU " + "mot ".repeat(300));

        assertThat(FlawLine.of(read))
                .allSatisfy(line ->
                        assertThat(line.before() + line.marked() + line.after()).hasSizeLessThan(200));
        assertThat(FlawLine.of(QueryReader.read("a"))).isEqualTo(List.of());
    }
}
