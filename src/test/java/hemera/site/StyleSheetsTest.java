package hemera.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class StyleSheetsTest {

    private static final Pattern ADDRESS = Pattern.compile("url\\(\"([^\"]+)\"\\)");

    /** The version stands in the address of a font, so that a newer jar alone would leave pages without it. */
    @Test
    void everyFontThatAStyleSheetNamesIsThere() throws IOException {
        var fonts = ADDRESS.matcher(read("fonts.css"))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(fonts).isNotEmpty().allSatisfy(address -> {
            assertThat(address).startsWith("/fonts/");
            assertThat(new ClassPathResource("META-INF/resources/_static/" + address.substring("/fonts/".length())))
                    .matches(ClassPathResource::exists, "exists");
        });
    }

    @Test
    void noStyleSheetReachesForAnotherSite() throws IOException {
        assertThat(sheets())
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(served(sheet)).doesNotContain("://", "@import", "url(\"//"));
    }

    /** Each that a browser would have to fetch one after another keeps the page from it for longer. */
    @Test
    void whatASheetImportsStandsInItInThatOrder() throws IOException {
        assertThat(served("front.css")).isEqualTo(read("cards.css") + read("timeline.css") + own("front.css"));
        assertThat(served("cards.css")).isEqualTo(read("cards.css"));
    }

    @Test
    void aSheetThatIsImportedTwiceStandsThereOnce() throws IOException {
        assertThat(read("search.css")).contains("@import \"query.css\"");
        assertThat(read("query.css")).contains("@import \"forms.css\"");

        assertThat(served("search.css")).containsOnlyOnce(read("forms.css"));
    }

    @Test
    void theOrderOfLayersIsTheFirstThingThatAPageReads() throws IOException {
        assertThat(own("site.css").strip()).startsWith("/*").endsWith("*/");
        assertThat(served("site.css")).contains("*/\n@layer reset, base, components, utilities;\n");
    }

    private static List<String> sheets() throws IOException {
        var sheets = new PathMatchingResourcePatternResolver().getResources("classpath:static/css/*.css");
        return Stream.of(sheets).map(Resource::getFilename).toList();
    }

    private static String served(String name) throws IOException {
        var sheet = new WholeSheets().getResource(name, new ClassPathResource("static/css/"));
        return sheet.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Without its imports. */
    private static String own(String name) throws IOException {
        return read(name).replaceAll("@import \"[a-z-]+\\.css\";\n", "");
    }

    private static String read(String name) throws IOException {
        return new ClassPathResource("static/css/" + name).getContentAsString(StandardCharsets.UTF_8);
    }
}
