package hemera.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading without a mouse. */
@BrowserTest
class KeyboardIT {

    /** Where the keyboard stands, if that cannot be seen; null if it can, and "the end" behind the last stop. */
    private static final String UNSEEN_STOP = """
            () => {
              const stop = document.activeElement;
              if (!stop || stop === document.body) return "the end";
              const style = getComputedStyle(stop);
              const box = stop.getBoundingClientRect();
              const ringed = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
              const inside = box.width > 0 && box.right > 0 && box.bottom > 0
                  && box.left < innerWidth && box.top < innerHeight;
              return ringed && inside ? null : stop.outerHTML;
            }""";

    @Autowired
    private SampleArchive archive;

    Stream<String> everyPage() {
        return archive.frenchPages();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void theFirstStopSkipsToTheContent(String address, Readers readers) {
        var page = open(address, readers);

        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        assertThat(page.locator("a.skip")).isInViewport();

        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void everyStopIsSeen(String address, Readers readers) {
        var page = open(address, readers);

        assertThat(unseenStops(page)).isEmpty();
    }

    private static List<Object> unseenStops(Page page) {
        var unseen = new ArrayList<Object>();
        for (int stop = 1; stop < 1000; stop++) {
            page.keyboard().press("Tab");
            var found = page.evaluate(UNSEEN_STOP);
            if ("the end".equals(found)) {
                return unseen;
            }
            if (found != null) {
                unseen.add(found);
            }
        }
        throw new AssertionError("The keyboard never leaves the page");
    }

    private static Page open(String address, Readers readers) {
        var reader = readers.passerBy();
        reader.open(address);
        return reader.page();
    }
}
