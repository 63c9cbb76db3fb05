package hemera.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * The notation of Hemera in Markdown: a paragraph that is nothing but {@code [[Headline]]} or {@code [[Headline|address]]}
 * cites another piece. What stands inside is plain text, no Markdown; a backslash before punctuation makes it ordinary.
 * An address has a dot, slash or colon and no white space, so that “Title | Newspaper” is a headline. What is longer than
 * any headline or address is text like any other.
 */
final class ReferenceNotation extends AbstractVisitor {

    private static final int LONGEST_HEADLINE = 1000;
    private static final int LONGEST_ADDRESS = 2000;

    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern SIGN_OF_AN_ADDRESS = Pattern.compile("[./:]");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final String source;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private ReferenceNotation(String source) {
        this.source = source;
    }

    /** Puts a {@link ReferenceBlock} in the place of each paragraph that is one. */
    static void read(Node document, String source) {
        var notation = new ReferenceNotation(source);
        document.accept(notation);
        notation.paragraphs.forEach(notation::replace);
    }

    @Override
    public void visit(Paragraph paragraph) {
        paragraphs.add(paragraph);
    }

    private void replace(Paragraph paragraph) {
        reference(written(paragraph)).ifPresent(reference -> {
            reference.setSourceSpans(paragraph.getSourceSpans());
            paragraph.insertBefore(reference);
            paragraph.unlink();
        });
    }

    private String written(Paragraph paragraph) {
        return paragraph.getSourceSpans().stream()
                .map(line -> source.substring(line.getInputIndex(), line.getInputIndex() + line.getLength()))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static Optional<ReferenceBlock> reference(String paragraph) {
        if (paragraph.length() <= 4 || !paragraph.startsWith("[[") || !paragraph.endsWith("]]")) {
            return Optional.empty();
        }
        var inside = paragraph.substring(2, paragraph.length() - 2);
        return holdsNoOther(inside) ? of(inside, lastBar(inside)) : Optional.empty();
    }

    private static Optional<ReferenceBlock> of(String inside, int bar) {
        var address = plain(inside.substring(bar + 1));
        var hasAddress = bar >= 0
                && !address.contains(" ")
                && SIGN_OF_AN_ADDRESS.matcher(address).find();
        var label = plain(hasAddress ? inside.substring(0, bar) : inside);
        return label.isEmpty() || label.length() > LONGEST_HEADLINE || hasAddress && address.length() > LONGEST_ADDRESS
                ? Optional.empty()
                : Optional.of(new ReferenceBlock(label, hasAddress ? address : null));
    }

    private static boolean holdsNoOther(String inside) {
        var last = 0;
        for (int i = 0; i < inside.length(); i++) {
            var character = inside.charAt(i);
            if (character == '\\') {
                i++;
                last = 0;
            } else if (character == last && (character == '[' || character == ']')) {
                return false;
            } else {
                last = character;
            }
        }
        return !endsWithinAnEscape(inside);
    }

    private static boolean endsWithinAnEscape(String inside) {
        var backslashes = 0;
        while (backslashes < inside.length() && inside.charAt(inside.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static int lastBar(String inside) {
        var bar = inside.lastIndexOf('|');
        return bar > 0 && endsWithinAnEscape(inside.substring(0, bar)) ? -1 : bar;
    }

    private static String plain(String written) {
        return WHITE_SPACE
                .matcher(ESCAPED.matcher(written).replaceAll("$1"))
                .replaceAll(" ")
                .strip();
    }
}
