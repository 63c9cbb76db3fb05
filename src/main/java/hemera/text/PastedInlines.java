package hemera.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Words of one paragraph as they come from pasted HTML, each with its look. */
final class PastedInlines {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();
    /** No-break spaces are the writer’s own. */
    private static final Pattern SPACES = Pattern.compile("[ \t\r\n\f]+");

    private static final Pattern SEEN = Pattern.compile("[^\\s\\p{Z}]");
    private static final Pattern EDGES = Pattern.compile("([\\s\\p{Z}]*)(.*?)([\\s\\p{Z}]*)", Pattern.DOTALL);
    private static final String BREAK = "\n";

    private record Run(String text, PastedStyle style) {

        boolean isBreak() {
            return text.equals(BREAK);
        }

        Run unlinked() {
            return new Run(text, PastedStyle.PLAIN);
        }

        /** Emphasis that begins or ends with a space is none in Markdown. */
        List<Run> pieces() {
            var plain = new PastedStyle(false, false, style.href());
            var edges = EDGES.matcher(text);
            return isBreak() || !edges.matches()
                    ? List.of(this)
                    : List.of(
                            new Run(edges.group(1), plain),
                            new Run(edges.group(2), style),
                            new Run(edges.group(3), plain));
        }

        Node node() {
            Node node = isBreak() ? new HardLineBreak() : new Text(text);
            if (style.emphasis()) {
                node = within(new Emphasis("*"), node);
            }
            return style.strong() ? within(new StrongEmphasis("**"), node) : node;
        }

        private static Node within(Node around, Node node) {
            around.appendChild(node);
            return around;
        }
    }

    private final List<Run> runs = new ArrayList<>();

    void add(String text, PastedStyle style) {
        var words = SPACES.matcher(StoredText.drawable(text)).replaceAll(" ");
        var begins = isAtTheStart() && words.startsWith(" ") ? words.substring(1) : words;
        if (!begins.isEmpty()) {
            runs.add(new Run(begins, begins.isBlank() ? new PastedStyle(false, false, style.href()) : style));
        }
    }

    /** Whether a space would be the first sign of a line, or the second one in a row. */
    private boolean isAtTheStart() {
        return runs.isEmpty() || last().isBreak() || last().text().endsWith(" ");
    }

    private Run last() {
        return runs.get(runs.size() - 1);
    }

    void addImage(Element image, PastedStyle style) {
        var address = PastedStyle.page(image.attr("src"));
        var name = image.attr("alt").isBlank() ? address.orElse("") : image.attr("alt");
        add(
                name,
                address.filter(page -> style.href() == null)
                        .map(page -> new PastedStyle(false, false, page))
                        .orElse(style));
    }

    void addBreak() {
        if (!runs.isEmpty() && !last().isBreak()) {
            runs.add(new Run(BREAK, PastedStyle.PLAIN));
        }
    }

    boolean endsWithBreak() {
        return !runs.isEmpty() && last().isBreak();
    }

    /** Whether there were any words. What would not read back with its look is written without it. */
    boolean writeInto(Block block) {
        var words = merged();
        var text = words.stream().map(Run::text).collect(Collectors.joining());
        if (!SEEN.matcher(text).find()) {
            return false;
        }
        if (!readsBack(block, nodes(words), text)
                && !readsBack(block, nodes(words.stream().map(Run::unlinked).toList()), text)) {
            var escaped = new HtmlInline();
            escaped.setLiteral(Markdown.escape(text));
            fill(block, List.of(escaped));
        }
        return true;
    }

    private static boolean readsBack(Block block, List<Node> words, String text) {
        fill(block, words);
        var document = new Document();
        document.appendChild(block);
        var read = Markdown.read(RENDERER.render(document));
        block.unlink();
        return read.references().isEmpty() && read.plainText().equals(text);
    }

    private static void fill(Block block, List<Node> words) {
        while (block.getFirstChild() != null) {
            block.getFirstChild().unlink();
        }
        words.forEach(block::appendChild);
    }

    /** Runs of one look joined, none at the end that are only space; looks begin and end with a letter. */
    private List<Run> merged() {
        var merged = new ArrayList<Run>();
        for (var run : runs.subList(0, end())) {
            run.pieces().forEach(piece -> merge(merged, piece));
        }
        if (!merged.isEmpty()) {
            var last = merged.remove(merged.size() - 1);
            merged.add(new Run(last.text().replaceAll(" +$", ""), last.style()));
        }
        return merged;
    }

    private int end() {
        var end = runs.size();
        while (end > 0 && runs.get(end - 1).text().isBlank()) {
            end--;
        }
        return end;
    }

    private static void merge(List<Run> merged, Run piece) {
        var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
        if (last != null && !last.isBreak() && !piece.isBreak() && last.style().equals(piece.style())) {
            merged.set(merged.size() - 1, new Run(last.text() + piece.text(), piece.style()));
        } else if (!piece.text().isEmpty()) {
            merged.add(piece);
        }
    }

    private static List<Node> nodes(List<Run> words) {
        var nodes = new ArrayList<Node>();
        @Nullable String href = null;
        for (var run : words) {
            var node = run.node();
            if (run.style().href() == null) {
                nodes.add(node);
            } else if (run.style().href().equals(href)) {
                nodes.get(nodes.size() - 1).appendChild(node);
            } else {
                var link = new Link(run.style().href(), null);
                link.appendChild(node);
                nodes.add(link);
            }
            href = run.style().href();
        }
        return nodes;
    }
}
