package hemera.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * Judges whether a page is for everybody. The script of axe comes to a page once and tells what is wrong only; its own
 * builder brings half a megabyte anew for each look and takes home all that is well, which costs more than looking.
 */
final class Axe {

    private static final String SCRIPT = AxeBuilder.getAxeScript();

    private static final Map<String, Object> OPTIONS = Map.of(
            "runOnly",
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice")),
            "resultTypes",
            List.of("violations"));

    private static final String LOOK = """
            options => axe.run(document, options).then(({ violations }) => violations.map(
                ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" ")}`))""";

    private Axe() {}

    /** Each rule that the page breaks as it is drawn at the moment, with the elements that break it. */
    static List<?> violations(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SCRIPT);
        }
        return (List<?>) page.evaluate(LOOK, OPTIONS);
    }
}
