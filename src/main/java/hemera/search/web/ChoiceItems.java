package hemera.search.web;

import java.util.List;
import org.unbescape.html.HtmlEscape;

/** Choices as items of a list. A page has about a hundred, and they would take a template as long as all the rest of it. */
final class ChoiceItems {

    private ChoiceItems() {}

    /** HTML, each a link and its number; empty for none. */
    static String of(List<Choice> choices) {
        var html = new StringBuilder();
        for (var choice : choices) {
            html.append("<li><a rel=\"nofollow\" dir=\"auto\" href=\"")
                    .append(HtmlEscape.escapeHtml4Xml(choice.href()))
                    .append("\">")
                    .append(HtmlEscape.escapeHtml4Xml(choice.label()))
                    .append("</a> <small>")
                    .append(HtmlEscape.escapeHtml4Xml(choice.number()))
                    .append("</small></li>");
        }
        return html.toString();
    }
}
