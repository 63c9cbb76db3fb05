package hemera.text;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** The text of an article as {@link Markdown} reads it. It does not change and may be drawn by many threads. */
public final class Body {

    private final Node document;
    private final String source;
    private final BodyText text;

    Body(Node document, String source) {
        this.document = document;
        this.source = source;
        this.text = BodyText.of(document);
    }

    /** The pieces it cites, in order; may be empty. */
    public List<CitedPiece> references() {
        return text.references();
    }

    /** The words alone, paragraphs, headings and the like separated by blank lines; not fit for a page without escaping. */
    public String plainText() {
        return text.toString();
    }

    /** How many paragraphs have an anchor, {@code #p1} to {@code #p12}: references count, headings do not. */
    public int paragraphs() {
        return text.paragraphs();
    }

    /** A complete, valid fragment of HTML, to stand below an {@code h1}; headings begin with {@code h2}. */
    public String toHtml(BodyStyle style) {
        return HtmlRenderer.builder()
                .percentEncodeUrls(true)
                .nodeRendererFactory(
                        context -> new BodyRenderer(context, style, new QuotationSpans(source, style.quotations())))
                .build()
                .render(document);
    }
}
