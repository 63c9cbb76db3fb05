package hemera.article.web;

import hemera.article.web.Difference.Fate;
import hemera.article.web.Difference.Passage;
import hemera.article.web.Difference.Piece;
import hemera.text.Excerpt;
import hemera.text.TextDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lays out what changed in a body: by paragraphs, with the paragraphs around each change, the others folded. */
final class BodyDifference {

    /** About forty pages of print; the whole texts stand under their own addresses. */
    static final int MOST_CHARACTERS = 100_000;

    /** Kept text longer than this within a paragraph is shown by its ends. */
    private static final int LONGEST_KEPT = 600;

    private static final int SHOWN_END = 200;
    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");
    private static final String PARAGRAPH_MARK = "¶";

    private final List<Passage> passages = new ArrayList<>();
    private List<Piece> paragraph = new ArrayList<>();

    private BodyDifference() {}

    /** Passages in the order of the text; none when both texts are the same. */
    static Difference.Body of(TextDifference difference) {
        if (difference.isNothing()) {
            return new Difference.Body(List.of(), false, false);
        }
        var layout = new BodyDifference();
        difference.runs().forEach(layout::add);
        layout.endParagraph();
        return bounded(folded(layout.passages), difference.isCoarse());
    }

    private void add(TextDifference.Run run) {
        var start = 0;
        var between = BLANK_LINES.matcher(run.text());
        while (between.find()) {
            add(run.kind(), run.text().substring(start, between.start()));
            if (run.kind() != TextDifference.Kind.KEPT) {
                add(run.kind(), PARAGRAPH_MARK);
            }
            endParagraph();
            start = between.end();
        }
        add(run.kind(), run.text().substring(start));
    }

    private void add(TextDifference.Kind kind, String text) {
        if (!text.isEmpty()) {
            paragraph.add(Piece.of(kind, text));
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            passages.add(new Passage(List.copyOf(paragraph), 0));
            paragraph = new ArrayList<>();
        }
    }

    private static List<Passage> folded(List<Passage> passages) {
        var shown = new ArrayList<Passage>();
        var folded = 0;
        for (var at = 0; at < passages.size(); at++) {
            if (isNearAChange(passages, at)) {
                addFold(shown, folded);
                folded = 0;
                shown.add(shortened(passages.get(at)));
            } else {
                folded++;
            }
        }
        addFold(shown, folded);
        return shown;
    }

    private static boolean isNearAChange(List<Passage> passages, int at) {
        return passages.subList(Math.max(0, at - 1), Math.min(passages.size(), at + 2)).stream()
                .anyMatch(Passage::isChanged);
    }

    private static void addFold(List<Passage> shown, int folded) {
        if (folded > 0) {
            shown.add(new Passage(List.of(), folded));
        }
    }

    private static Passage shortened(Passage passage) {
        var pieces = new ArrayList<Piece>();
        passage.pieces().forEach(piece -> addShortened(pieces, piece));
        return new Passage(pieces, 0);
    }

    private static void addShortened(List<Piece> pieces, Piece piece) {
        var text = piece.text();
        if (piece.isChange() || text.length() <= LONGEST_KEPT) {
            pieces.add(piece);
        } else {
            pieces.add(new Piece(Fate.KEPT, text.substring(0, wordEnd(text, SHOWN_END))));
            pieces.add(new Piece(Fate.FOLDED, ""));
            pieces.add(new Piece(Fate.KEPT, text.substring(wordEnd(text, text.length() - SHOWN_END))));
        }
    }

    /** The next space at or behind a place, or a place near it that splits no character. */
    private static int wordEnd(String text, int from) {
        var space = text.indexOf(' ', from);
        if (space >= 0 && space < from + SHOWN_END / 2) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static Difference.Body bounded(List<Passage> passages, boolean isCoarse) {
        var shown = new ArrayList<Passage>();
        var room = MOST_CHARACTERS;
        for (var passage : passages) {
            var pieces = new ArrayList<Piece>();
            for (var piece : passage.pieces()) {
                if (piece.text().length() > room) {
                    pieces.add(new Piece(piece.fate(), Excerpt.of(piece.text(), room)));
                    shown.add(new Passage(pieces, 0));
                    return new Difference.Body(shown, true, isCoarse);
                }
                room -= piece.text().length();
                pieces.add(piece);
            }
            shown.add(new Passage(pieces, passage.folded()));
        }
        return new Difference.Body(shown, false, isCoarse);
    }
}
