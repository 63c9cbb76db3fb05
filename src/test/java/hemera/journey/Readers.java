package hemera.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** Those who visit the site during one test, each with a browser profile that nobody used before. */
final class Readers {

    private final Browser browser;
    private final String site;
    private final List<Reader> present = new ArrayList<>();

    Readers(Browser browser, String site) {
        this.browser = browser;
        this.site = site;
    }

    Reader reader() {
        return reader(true);
    }

    Reader reader(boolean script) {
        var reader = new Reader(browser.newContext(new NewContextOptions()
                .setBaseURL(site)
                .setJavaScriptEnabled(script)
                // Pages that glide to their place would have to be waited for.
                .setReducedMotion(ReducedMotion.REDUCE)));
        present.add(reader);
        return reader;
    }

    /** Closes what they opened, then tells what they met that no page may have. */
    void leave() {
        present.forEach(Reader::leave);
        assertThat(present).flatExtracting(Reader::faults).isEmpty();
    }
}
