package hemera.text;

import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through pasted HTML once and gathers the blocks of a Markdown document. */
final class PastedBlocks {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();

    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "button",
            "input",
            "select",
            "textarea",
            "dialog");

    /** Deeper quotes and lists go on at this depth: Markdown would read them as text, and so would people. */
    private static final int DEEPEST = 10;

    private PastedInlines inlines = new PastedInlines();
    private int depth;

    String markdown(Element body) {
        var document = new Document();
        children(body, PastedStyle.PLAIN, document);
        flush(document);
        return RENDERER.render(document).strip();
    }

    private void children(Element parent, PastedStyle style, Block target) {
        for (var child : parent.childNodes()) {
            node(child, style, target);
        }
    }

    private void node(Node node, PastedStyle style, Block target) {
        if (node instanceof TextNode text) {
            inlines.add(text.getWholeText(), style);
        } else if (node instanceof Element element && !isDropped(element)) {
            element(element, style.within(element), target);
        }
    }

    private static boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName()) || PastedStyle.isHidden(element);
    }

    private void element(Element element, PastedStyle style, Block target) {
        switch (element.normalName()) {
            case "br" -> lineBreak(target);
            case "img" -> inlines.addImage(element, style);
            case "hr" -> append(new ThematicBreak(), target);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, target);
            case "blockquote" -> nest(new BlockQuote(), element, style, target);
            case "ul", "ol", "menu" -> nest(listFor(element), element, style, target);
            case "li" -> item(element, style, target);
            case "tr" -> row(element, style, target);
            default -> {
                if (WordList.isItem(element)) {
                    wordItem(element, style, target);
                } else if (element.isBlock()) {
                    flush(target);
                    children(element, style, target);
                    flush(target);
                } else {
                    children(element, style, target);
                }
            }
        }
    }

    /** Two in a row are what people type for a new paragraph. */
    private void lineBreak(Block target) {
        if (inlines.endsWithBreak()) {
            flush(target);
        } else {
            inlines.addBreak();
        }
    }

    private void heading(Element element, Block target) {
        var heading = new Heading();
        heading.setLevel(element.normalName().charAt(1) - '0');
        flush(target);
        inlines = new PastedInlines();
        line(element, PastedStyle.PLAIN);
        end(heading, target);
    }

    /** Whatever stands in it, as one line. */
    private void line(Node node, PastedStyle style) {
        for (var child : node.childNodes()) {
            if (child instanceof TextNode text) {
                inlines.add(text.getWholeText(), style);
            } else if (child instanceof Element element && !isDropped(element)) {
                var isBorder = element.isBlock() || element.normalName().equals("br");
                inlines.add(isBorder ? " " : "", style);
                if (element.normalName().equals("img")) {
                    inlines.addImage(element, style);
                }
                line(element, style.within(element));
                inlines.add(isBorder ? " " : "", style);
            }
        }
    }

    private void nest(Block block, Element element, PastedStyle style, Block target) {
        flush(target);
        if (depth == DEEPEST) {
            children(element, style, target);
            flush(target);
            return;
        }
        depth++;
        children(element, style, block);
        flush(block);
        depth--;
        if (block instanceof ListBlock list) {
            list.setTight(isTight(list));
        }
        if (block.getFirstChild() != null) {
            target.appendChild(block);
        }
    }

    private static boolean isTight(ListBlock list) {
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var first = item.getFirstChild();
            if (first != null && first.getNext() instanceof Paragraph) {
                return false;
            }
        }
        return true;
    }

    private static ListBlock listFor(Element element) {
        return element.normalName().equals("ol") ? new OrderedList() : new BulletList();
    }

    private void item(Element element, PastedStyle style, Block target) {
        if (target instanceof ListBlock) {
            nest(new ListItem(), element, style, target);
        } else {
            flush(target);
            children(element, style, target);
            flush(target);
        }
    }

    private void wordItem(Element element, PastedStyle style, Block target) {
        flush(target);
        var list = WordList.goingOn(element, target);
        var item = new ListItem();
        children(element, style, item);
        flush(item);
        list.appendChild(item);
        list.setTight(true);
    }

    /** Rows are lines, cells stand apart by a bar. */
    private void row(Element row, PastedStyle style, Block target) {
        if (row.previousElementSibling() != null) {
            inlines.addBreak();
        }
        for (var cell : row.children()) {
            if (cell.previousElementSibling() != null) {
                inlines.add(" | ", style);
            }
            line(cell, style);
        }
        if (row.nextElementSibling() == null) {
            flush(target);
        }
    }

    private void flush(Block target) {
        end(new Paragraph(), target);
    }

    private void append(Block block, Block target) {
        flush(target);
        target.appendChild(block);
    }

    /** Words that stand between the items of a list are an item too. */
    private void end(Block block, Block target) {
        if (inlines.writeInto(block)) {
            if (target instanceof ListBlock) {
                var item = new ListItem();
                item.appendChild(block);
                target.appendChild(item);
            } else {
                target.appendChild(block);
            }
        }
        inlines = new PastedInlines();
    }
}
