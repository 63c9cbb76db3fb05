package hemera.text;

import java.text.Bidi;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Draws a body, once: paragraphs get their anchors, quotations their marks, French its spaces. */
final class BodyRenderer extends CoreHtmlNodeRenderer {

    private final HtmlWriter html;
    private final BodyStyle style;
    private final QuotationSpans quotations;
    private final QuotationMarkup marks;
    private final HeadingOutline outline = new HeadingOutline();
    private InlineText inline = new InlineText();
    private String typeset = "";
    private int paragraphs;
    private int headings;
    private int references;

    BodyRenderer(HtmlNodeRendererContext context, BodyStyle style, QuotationSpans quotations) {
        super(context);
        this.html = context.getWriter();
        this.style = style;
        this.quotations = quotations;
        this.marks = new QuotationMarkup(html);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        var types = new HashSet<>(super.getNodeTypes());
        types.add(ReferenceBlock.class);
        return types;
    }

    @Override
    public void visit(Paragraph paragraph) {
        typeset(paragraph);
        block("p", "p" + ++paragraphs, paragraph);
    }

    @Override
    public void visit(Heading heading) {
        typeset(heading);
        // nothing to read, and a heading without a name would only be announced
        if (!typeset.isBlank()) {
            block("h" + outline.place(heading.getLevel()), "s" + ++headings, heading);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        new ReferenceRenderer(context, style).draw((ReferenceBlock) block, references++, ++paragraphs);
    }

    private void typeset(Node block) {
        inline = InlineText.of(block);
        typeset = style.typeset(inline.toString());
    }

    private void block(String element, String id, Node block) {
        var attributes = new LinkedHashMap<>(Map.of("id", id));
        if (readsRightToLeft(typeset)) {
            attributes.put("dir", "auto");
        }
        html.line();
        html.tag(element, attributes);
        visitChildren(block);
        html.tag("/" + element);
        html.line();
    }

    static boolean readsRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        preformatted(code, code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        preformatted(code, code.getLiteral());
    }

    private void preformatted(Node code, String literal) {
        html.line();
        html.tag("pre");
        code(code, literal);
        marks.none();
        html.tag("/pre");
        html.line();
    }

    @Override
    public void visit(Code code) {
        code(code, code.getLiteral());
    }

    private void code(Node code, String literal) {
        marks.within(quotations.in(code));
        html.tag("code");
        html.text(StoredText.drawable(literal));
        html.tag("/code");
    }

    @Override
    public void visit(Text text) {
        var start = inline.startOf(text);
        for (var piece : quotations.pieces(text)) {
            marks.within(piece.quotations());
            html.text(StoredText.drawable(typeset.substring(start + piece.from(), start + piece.to())));
        }
    }

    @Override
    public void visit(HtmlInline text) {
        marks.within(quotations.in(text));
        html.text(StoredText.drawable(text.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        lineEnd(lineBreak);
        super.visit(lineBreak);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        lineEnd(lineBreak);
        super.visit(lineBreak);
    }

    /** A line break has no place of its own in the source: it belongs to what goes on behind its neighbour. */
    private void lineEnd(Node lineBreak) {
        var before = lineBreak.getPrevious();
        marks.within(before == null ? List.of() : quotations.behind(before));
    }

    @Override
    public void visit(Link link) {
        link(link, link.getDestination(), link.getTitle());
    }

    /** Until there is a media library, a picture is a link under its description. */
    @Override
    public void visit(Image image) {
        link(image, image.getDestination(), image.getTitle());
    }

    private void link(Node link, String destination, @Nullable String title) {
        var followed = Href.of(context.encodeUrl(destination)).filter(href -> !isWithinLink(link));
        followed.ifPresent(href -> html.tag("a", linkAttributes(href, title)));
        if (InlineText.of(link).toString().isBlank()) {
            html.text(StoredText.drawable(destination));
        } else {
            visitChildren(link);
        }
        followed.ifPresent(href -> html.tag("/a"));
    }

    private static Map<String, String> linkAttributes(String href, @Nullable String title) {
        var attributes = href.startsWith("#") ? new LinkedHashMap<>(Map.of("href", href)) : outwards(href);
        if (title != null) {
            attributes.put("title", StoredText.drawable(title));
        }
        return attributes;
    }

    /** Nobody here answers for what an old address leads to today. */
    static Map<String, String> outwards(String href) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", href);
        attributes.put("rel", "nofollow");
        return attributes;
    }

    private static boolean isWithinLink(Node node) {
        var parent = node.getParent();
        return parent != null && (parent instanceof Link || parent instanceof Image || isWithinLink(parent));
    }

    /** Elements nest: a mark is closed where another element begins or its own parent ends. */
    @Override
    protected void visitChildren(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child.getFirstChild() != null) {
                marks.none();
            }
            context.render(child);
        }
        marks.none();
    }
}
