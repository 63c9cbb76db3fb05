package hemera.journey;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Somebody at a window of the browser. Notices what no page may have: anything the browser complains of (violations of
 * the content security policy among it), a failing script, a request to another site.
 */
final class Reader {

    private static final Set<String> COMPLAINTS = Set.of("error", "warning");

    private final Page page;
    private final Runnable leaving;
    private final List<String> faults = new ArrayList<>();
    private String asked = "";

    /** Leaving, they close what they borrowed: the window alone, or its profile with it. */
    Reader(Page page, Runnable leaving) {
        this.page = page;
        this.leaving = leaving;
        page.onRequest(this::noteRequest);
        page.onConsoleMessage(this::noteMessage);
        page.onPageError(error -> faults.add(page.url() + ": script fails: " + error));
    }

    /** Returns the status of the answer. */
    int open(String address) {
        return page.navigate(address).status();
    }

    void follow(String link) {
        link(link).first().click();
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator headline() {
        return page.locator("h1");
    }

    /** The path in the address bar. */
    String place() {
        return URI.create(page.url()).getRawPath();
    }

    Page page() {
        return page;
    }

    List<String> faults() {
        return faults;
    }

    void leave() {
        leaving.run();
    }

    private void noteRequest(Request request) {
        if (request.isNavigationRequest()) {
            asked = request.url();
        }
        if (!origin(request.url()).equals(origin(asked))) {
            faults.add(page.url() + ": asks another site for " + request.url());
        }
    }

    /** That a page is not there, or not any more, is no fault of the page that says so. */
    private void noteMessage(ConsoleMessage message) {
        boolean ownStatus = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(asked);
        if (COMPLAINTS.contains(message.type()) && !ownStatus) {
            faults.add(page.url() + ": the browser complains: " + message.text());
        }
    }

    private static String origin(String address) {
        return URI.create(address).resolve("/").toString();
    }
}
