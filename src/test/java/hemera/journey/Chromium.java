package hemera.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The installed browser, started once for all tests of a run. {@code -Dchromium=…} names another than Debian's. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    /** Fails if there is no browser: whoever may do without has left these tests out before. */
    Chromium() {
        var executable = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
        if (!Files.isExecutable(executable)) {
            throw new IllegalStateException("There is no browser at " + executable);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        // Root, as whom containers build, has no sandbox; the rest keeps Chromium from calling home.
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-background-networking", "--disable-component-update")));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
