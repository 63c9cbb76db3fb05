package hemera.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
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
        var sheets = new PathMatchingResourcePatternResolver().getResources("classpath:static/css/*.css");

        assertThat(sheets)
                .isNotEmpty()
                .allSatisfy(
                        sheet -> assertThat(read(sheet.getFilename())).doesNotContain("://", "@import", "url(\"//"));
    }

    private static String read(String name) throws IOException {
        return new ClassPathResource("static/css/" + name).getContentAsString(StandardCharsets.UTF_8);
    }
}
