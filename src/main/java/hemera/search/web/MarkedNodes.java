package hemera.search.web;

import hemera.search.MarkedQuery;
import hemera.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of one element of a page, read across the elements within: half of a word may be in italics. */
class MarkedNodes {

    /** What the page itself says beside a reference. */
    private static final Set<String> NOT_OF_THE_TEXT = Set.of("reference__cue", "reference__state");

    /** Words do not go on from one paragraph to the next. */
    private static final String BORDER = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Place> places = new ArrayList<>();
    private final List<Element> stops = new ArrayList<>();
    private final Set<Range> begun = new HashSet<>();
    private final Set<Element> links = new HashSet<>();

    MarkedNodes(Element element) {
        NodeTraversor.traverse(new Gathering(), element);
    }

    private final class Gathering implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && !isSaidByThePage(words)) {
                places.add(new Place(words, text.length()));
                text.append(words.getWholeText());
            } else {
                endBlock(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            endBlock(node);
        }

        private void endBlock(Node node) {
            if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                text.append(BORDER);
            }
        }
    }

    private static boolean isSaidByThePage(TextNode words) {
        var parent = words.parent();
        return parent != null && NOT_OF_THE_TEXT.stream().anyMatch(parent::hasClass);
    }

    private record Place(TextNode node, int from) {

        int to() {
            return from + node.getWholeText().length();
        }

        String part(int begin, int end) {
            return node.getWholeText().substring(begin - from, end - from);
        }
    }

    /** A marked part of the text. */
    private record Range(int from, int to) {}

    /**
     * Wraps the words in {@code mark} elements.
     *
     * @param before how many stops there are in the page before these
     * @return those marks that have an id, {@code mark-N}, in order: one for each stretch of words, and one at most within
     *     a link
     */
    List<Element> mark(MarkedQuery query, Language language, int before) {
        var ranges = ranges(query, language);
        int first = 0;
        for (var place : places) {
            while (first < ranges.size() && ranges.get(first).to <= place.from) {
                first++;
            }
            int last = first;
            while (last < ranges.size() && ranges.get(last).from < place.to()) {
                last++;
            }
            mark(place, ranges.subList(first, last), before);
        }
        return stops;
    }

    private List<Range> ranges(MarkedQuery query, Language language) {
        var ranges = new ArrayList<Range>();
        int at = 0;
        for (var piece : query.whole(text.toString(), language)) {
            int end = at + piece.text().length();
            if (piece.marked()) {
                ranges.add(new Range(at, end));
            }
            at = end;
        }
        return ranges;
    }

    private void mark(Place place, List<Range> ranges, int before) {
        int at = place.from;
        for (var range : ranges) {
            int begin = Math.max(range.from, place.from);
            int end = Math.min(range.to, place.to());
            // Between the items of a list no mark may stand, and nobody would see it.
            if (!place.part(begin, end).isBlank()) {
                place.node.before(new TextNode(place.part(at, begin)));
                var mark = new Element("mark").addClass("mark").text(place.part(begin, end));
                place.node.before(mark);
                stop(mark, range, before);
                at = end;
            }
        }
        if (at > place.from) {
            place.node.before(new TextNode(place.part(at, place.to())));
            place.node.remove();
        }
    }

    private void stop(Element mark, Range range, int before) {
        var link = mark.closest("a");
        if (begun.add(range) && (link == null || links.add(link))) {
            stops.add(mark);
            mark.id("mark-" + (before + stops.size()));
        }
    }
}
