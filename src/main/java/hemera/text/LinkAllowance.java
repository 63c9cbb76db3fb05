package hemera.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a page from growing far beyond its text: an address defined once, {@code [a]: http://…}, can be linked from ten
 * thousand places. What links the text could not have spelled out become plain text.
 */
final class LinkAllowance extends AbstractVisitor {

    /** Short texts may well repeat their addresses. */
    private static final int AT_LEAST = 100_000;

    private final List<Node> tooMany = new ArrayList<>();
    private long left;

    private LinkAllowance(int sourceLength) {
        this.left = Math.max(sourceLength, AT_LEAST);
    }

    static void keep(Node document, int sourceLength) {
        var allowance = new LinkAllowance(sourceLength);
        document.accept(allowance);
        allowance.tooMany.forEach(LinkAllowance::unwrap);
    }

    @Override
    public void visit(Link link) {
        spend(link, link.getDestination(), link.getTitle());
    }

    @Override
    public void visit(Image image) {
        spend(image, image.getDestination(), image.getTitle());
    }

    private void spend(Node link, String destination, @Nullable String title) {
        left -= destination.length() + (title == null ? 0 : title.length());
        if (left < 0) {
            tooMany.add(link);
        }
        visitChildren(link);
    }

    private static void unwrap(Node link) {
        while (link.getFirstChild() != null) {
            link.insertBefore(link.getFirstChild());
        }
        link.unlink();
    }
}
