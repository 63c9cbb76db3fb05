package hemera.search;

import hemera.text.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The part of a text that best shows what a query found in it.
 *
 * @param text all of it
 * @param from in UTF-16, inclusive
 * @param to exclusive
 */
record Passage(String text, int from, int to) {

    private static final String CUT_BEFORE = "…\u00A0";
    private static final String CUT_BEHIND = "\u00A0…";

    /** The stretch with most of the words that are sought, the first of those; the beginning where there are none. */
    static Passage around(List<Mark> marks, String text, Language language) {
        if (text.length() <= Borders.LENGTH + Borders.LEEWAY) {
            return new Passage(text, 0, text.length());
        }
        var best = best(marks);
        var borders = new Borders(text, language);
        int from = borders.begin(best.from, best.to);
        return new Passage(text, from, borders.end(from, best.to));
    }

    List<Piece> pieces(List<Mark> joined) {
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece(CUT_BEFORE, false));
        }
        pieces.addAll(Mark.pieces(joined, text, from, to));
        if (to < text.length()) {
            pieces.add(new Piece(CUT_BEHIND, false));
        }
        return pieces;
    }

    private record Stretch(int from, int to, int words, int marks) {

        boolean isBetterThan(Stretch other) {
            return words > other.words || words == other.words && marks > other.marks;
        }
    }

    private static Stretch best(List<Mark> marks) {
        var inOrder = marks.stream().sorted(Comparator.comparingInt(Mark::from)).toList();
        var best = new Stretch(0, 0, 0, 0);
        for (int i = 0; i < inOrder.size(); i++) {
            var stretch = stretch(inOrder, i);
            if (stretch.isBetterThan(best)) {
                best = stretch;
            }
        }
        return best;
    }

    private static Stretch stretch(List<Mark> marks, int first) {
        var words = new BitSet();
        int from = marks.get(first).from();
        int to = marks.get(first).to();
        int last = first;
        while (last < marks.size() && marks.get(last).to() <= from + Borders.LENGTH - Borders.LEEWAY) {
            words.set(marks.get(last).sought());
            to = Math.max(to, marks.get(last).to());
            last++;
        }
        words.set(marks.get(first).sought());
        return new Stretch(from, to, words.cardinality(), Math.max(1, last - first));
    }
}
