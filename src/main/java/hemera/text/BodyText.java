package hemera.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The words of a body without their markup, and the pieces it cites. */
final class BodyText extends AbstractVisitor {

    private final List<String> blocks = new ArrayList<>();
    private final List<CitedPiece> references = new ArrayList<>();
    private int paragraphs;

    static BodyText of(Node document) {
        var text = new BodyText();
        document.accept(text);
        return text;
    }

    List<CitedPiece> references() {
        return List.copyOf(references);
    }

    int paragraphs() {
        return paragraphs;
    }

    @Override
    public void visit(Paragraph paragraph) {
        paragraphs++;
        add(InlineText.of(paragraph).toString());
    }

    @Override
    public void visit(CustomBlock block) {
        var reference = (ReferenceBlock) block;
        paragraphs++;
        references.add(new CitedPiece(reference.label(), reference.address(), paragraphs));
        add(reference.label());
    }

    @Override
    public void visit(Heading heading) {
        add(InlineText.of(heading).toString());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(code.getLiteral());
    }

    private void add(String block) {
        var text = block.endsWith("\n") ? block.substring(0, block.length() - 1) : block;
        if (!text.isEmpty()) {
            blocks.add(text);
        }
    }

    @Override
    public String toString() {
        return String.join("\n\n", blocks);
    }
}
