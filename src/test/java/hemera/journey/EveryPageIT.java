package hemera.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds on every page, in both languages. */
@BrowserTest
class EveryPageIT {

    @Autowired
    private SampleArchive archive;

    Stream<String> everyPage() {
        return archive.pages();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void axeFindsNoViolationInLightAndInDark(String address, Readers readers) {
        var page = open(address, readers);

        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            // Where lines wrap, what is to be touched comes close to what is above and below it.
            page.setViewportSize(scheme == ColorScheme.LIGHT ? 1280 : 360, 800);
            assertThat(Axe.violations(page)).as("%s", scheme).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void nothingRunsOutOfTheWindowSideways(String address, Readers readers) {
        var page = open(address, readers);

        for (int width : new int[] {320, 360, 768, 1440}) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("at a width of %d", width)
                    .isEqualTo(width);
        }
    }

    private static Page open(String address, Readers readers) {
        var reader = readers.passerBy();
        reader.open(address);
        return reader.page();
    }
}
