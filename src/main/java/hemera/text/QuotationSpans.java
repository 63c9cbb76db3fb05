package hemera.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The quotations of a body, asked for by the pieces in which Markdown holds the body. Counts UTF-16 units. */
final class QuotationSpans {

    /** Part of a text that lies within the same quotations throughout; they are given by number, outermost first. */
    record Piece(int from, int to, List<Integer> quotations) {}

    private record Span(int number, int from, int to) {

        boolean meets(int otherFrom, int otherTo) {
            return from < otherTo && to > otherFrom;
        }
    }

    private final String source;
    private final List<Span> spans;

    QuotationSpans(String source, List<QuotationSpan> quotations) {
        this.source = source;
        var length = quotations.isEmpty() ? 0 : source.codePointCount(0, source.length());
        this.spans = quotations.stream()
                .filter(span -> 0 <= span.from() && span.from() < span.to() && span.to() <= length)
                .sorted(Comparator.comparingInt(QuotationSpan::from)
                        .thenComparing(QuotationSpan::to, Comparator.reverseOrder()))
                .map(this::inUnits)
                .toList();
    }

    private Span inUnits(QuotationSpan span) {
        var from = source.offsetByCodePoints(0, span.from());
        return new Span(span.number(), from, source.offsetByCodePoints(from, span.to() - span.from()));
    }

    /** The text in pieces, in order, without gaps. */
    List<Piece> pieces(Text text) {
        var length = text.getLiteral().length();
        var near = over(start(text), end(text));
        if (near.isEmpty()) {
            return List.of(new Piece(0, length, List.of()));
        }
        var map = SourceMap.of(source, start(text), end(text), text.getLiteral());
        var pieces = new ArrayList<Piece>();
        for (int from = 0, to; from < length; from = to) {
            to = from + 1;
            while (to < length && !changes(map, to, near)) {
                to++;
            }
            pieces.add(new Piece(from, to, numbers(at(map, from, near))));
        }
        return pieces;
    }

    private static boolean changes(SourceMap map, int index, List<Span> near) {
        for (var span : near) {
            if (map.meets(index - 1, span.from(), span.to()) != map.meets(index, span.from(), span.to())) {
                return true;
            }
        }
        return false;
    }

    /** Quotations of which any part lies in this piece of Markdown. */
    List<Integer> in(Node node) {
        return numbers(over(start(node), end(node)));
    }

    /** Quotations that go on behind this piece of Markdown. */
    List<Integer> behind(Node node) {
        return numbers(over(end(node), end(node) + 1));
    }

    private List<Span> over(int from, int to) {
        return spans.stream().filter(span -> span.meets(from, to)).toList();
    }

    private static List<Span> at(SourceMap map, int index, List<Span> near) {
        return near.stream()
                .filter(span -> map.meets(index, span.from(), span.to()))
                .toList();
    }

    private static List<Integer> numbers(List<Span> spans) {
        return spans.stream().map(Span::number).toList();
    }

    private static int start(Node node) {
        var lines = node.getSourceSpans();
        return lines.isEmpty() ? -1 : lines.get(0).getInputIndex();
    }

    private static int end(Node node) {
        var lines = node.getSourceSpans();
        return lines.isEmpty()
                ? -1
                : lines.get(lines.size() - 1).getInputIndex()
                        + lines.get(lines.size() - 1).getLength();
    }
}
