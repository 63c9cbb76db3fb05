package hemera.text;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The notation in which bodies are written: <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a> whose HTML is
 * plain text, with cited pieces ({@link CitedPiece}).
 */
public final class Markdown {

    /** Far deeper than people nest; what lies deeper is text, so that walking a body cannot overflow the stack. */
    private static final int QUOTES_AND_LISTS_DEEP = 50;

    private static final int EMPHASIS_DEEP = 20;

    static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            // all but HTML blocks: HTML is text like any other
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    BlockQuote.class,
                    ListBlock.class,
                    FencedCodeBlock.class,
                    IndentedCodeBlock.class,
                    ThematicBreak.class))
            .maxOpenBlockParsers(QUOTES_AND_LISTS_DEEP)
            .maxInlineNesting(EMPHASIS_DEEP)
            .inlineParserFactory(BoundedInlines::new)
            .build();

    private Markdown() {}

    /** Reads any text whatever: what makes no sense as Markdown is text. */
    public static Body read(String markdown) {
        var document = PARSER.parse(markdown);
        ReferenceNotation.read(document, markdown);
        LinkAllowance.keep(document, markdown.length());
        return new Body(document, markdown);
    }

    /**
     * Writes plain text so that it reads back as it was: each line, its white space included, and paragraphs where blank
     * lines are. Only how many blank lines there were is lost.
     *
     * @param plainText with line ends as {@code \n}
     */
    public static String escape(String plainText) {
        return MarkdownEscape.escape(plainText);
    }
}
