package hemera.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The installed browser, started once for all tests of a run. {@code -Dchromium=…} names another than Debian's. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;
    private final Map<String, BrowserContext> shared = new HashMap<>();

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

    /** A new one, for somebody who visits this site. */
    BrowserContext profile(String site, boolean script) {
        return browser.newContext(new NewContextOptions()
                .setBaseURL(site)
                .setJavaScriptEnabled(script)
                // Pages that glide to their place would have to be waited for.
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** The one that visitors of this site share, without the cookies of the last. */
    BrowserContext sharedProfile(String site) {
        var profile = shared.computeIfAbsent(site, first -> profile(first, true));
        profile.clearCookies();
        return profile;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
