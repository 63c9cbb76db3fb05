package hemera.text;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.jsoup.nodes.Element;

/** Lists as Microsoft Word puts them on the clipboard: paragraphs that say by their style that they are items. */
final class WordList {

    private static final Pattern ITEM = Pattern.compile("mso-list\\s*:\\s*l\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKER = Pattern.compile("mso-list\\s*:\\s*ignore", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("^[\\s\\u00A0]*(?:\\d+|[a-z])[.)]", Pattern.CASE_INSENSITIVE);

    private WordList() {}

    static boolean isItem(Element element) {
        return element.normalName().equals("p")
                && ITEM.matcher(element.attr("style")).find();
    }

    /** The list that the document ends with, if this item may go on with it, or a new one. */
    static ListBlock goingOn(Element item, Block document) {
        var isNumbered = isNumbered(item);
        if (document.getLastChild() instanceof ListBlock list && list instanceof OrderedList == isNumbered) {
            return list;
        }
        var list = isNumbered ? new OrderedList() : new BulletList();
        document.appendChild(list);
        return list;
    }

    private static boolean isNumbered(Element item) {
        return item.getAllElements().stream()
                .filter(part -> MARKER.matcher(part.attr("style")).find())
                .anyMatch(part -> NUMBER.matcher(part.wholeText()).find());
    }
}
