package hemera.text;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.commonmark.renderer.html.HtmlWriter;

/** Opens and closes the elements that mark quotations; the first of each bears its anchor. */
final class QuotationMarkup {

    private final HtmlWriter html;
    private final Set<Integer> begun = new HashSet<>();
    private List<Integer> open = List.of();

    QuotationMarkup(HtmlWriter html) {
        this.html = html;
    }

    /** What is written next lies within these quotations, outermost first, and no other. */
    void within(List<Integer> quotations) {
        if (!open.equals(quotations)) {
            open.forEach(number -> html.tag("/span"));
            quotations.forEach(this::open);
            open = quotations;
        }
    }

    /** An element begins or ends here: none may stand open across it. */
    void none() {
        within(List.of());
    }

    private void open(int number) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "quotation");
        if (begun.add(number)) {
            attributes.put("id", "q" + number);
        }
        html.tag("span", attributes);
    }
}
