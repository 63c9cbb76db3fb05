package hemera.text;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads the insides of a paragraph, or leaves them as written where they hold so many emphasis marks that pairing them
 * would take the library minutes: its time grows with the square of their number.
 */
final class BoundedInlines implements InlineParser {

    /** More than any writer sets in one paragraph; this many are paired in milliseconds. */
    private static final int MARKS_AT_MOST = 2_000;

    /** Not public, but the only way to its standard reading of one paragraph. */
    private final InlineParser standard;

    BoundedInlines(InlineParserContext context) {
        standard = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node paragraph) {
        if (marks(lines) <= MARKS_AT_MOST) {
            standard.parse(lines, paragraph);
        } else {
            leave(lines, paragraph);
        }
    }

    private static int marks(SourceLines lines) {
        return lines.getLines().stream()
                .mapToInt(line -> marks(line.getContent()))
                .sum();
    }

    private static int marks(CharSequence line) {
        var marks = 0;
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '*', '_' -> marks++;
                case '\\' -> i++;
                default -> {}
            }
        }
        return marks;
    }

    private static void leave(SourceLines lines, Node paragraph) {
        for (SourceLine line : lines.getLines()) {
            if (paragraph.getFirstChild() != null) {
                paragraph.appendChild(new SoftLineBreak());
            }
            var text = new Text(line.getContent().toString());
            text.addSourceSpan(line.getSourceSpan());
            paragraph.appendChild(text);
        }
    }
}
