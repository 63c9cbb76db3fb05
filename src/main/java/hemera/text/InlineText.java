package hemera.text;

import java.util.IdentityHashMap;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a paragraph, heading or link as one text, line ends as {@code \n}, and where each piece stands in it. */
final class InlineText extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final Map<Node, Integer> starts = new IdentityHashMap<>();

    static InlineText of(Node parent) {
        var inline = new InlineText();
        inline.visitChildren(parent);
        return inline;
    }

    /** Where the piece begins, in UTF-16 units. */
    int startOf(Text piece) {
        return starts.getOrDefault(piece, 0);
    }

    @Override
    public void visit(Text piece) {
        starts.put(piece, text.length());
        text.append(piece.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        text.append(html.getLiteral());
    }

    @Override
    public void visit(Link link) {
        named(link, link.getDestination());
    }

    @Override
    public void visit(Image image) {
        named(image, image.getDestination());
    }

    /** What has no words goes by its address. */
    private void named(Node link, String destination) {
        var start = text.length();
        visitChildren(link);
        if (text.substring(start).isBlank()) {
            text.append(destination);
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
