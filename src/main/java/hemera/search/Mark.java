package hemera.search;

import hemera.text.Spaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where words of a query stand in a text.
 *
 * @param from in UTF-16, inclusive
 * @param to exclusive
 * @param sought which of the words it is
 */
record Mark(int from, int to, int sought) {

    /** A name in two words is one thing to look at. */
    private static final int GAP = 2;

    /** In the order of the text; those that overlap or have no more than a space between them become one. */
    static List<Mark> joined(List<Mark> marks, String text) {
        var joined = new ArrayList<Mark>();
        for (var mark :
                marks.stream().sorted(Comparator.comparingInt(Mark::from)).toList()) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && mark.from <= last.to + GAP && joins(text, last.to, mark.from)) {
                joined.set(joined.size() - 1, new Mark(last.from, Math.max(last.to, mark.to), last.sought));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }

    private static boolean joins(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char between = text.charAt(at);
            if (between != '-' && (between == '\n' || !Spaces.isSpace(between))) {
                return false;
            }
        }
        return true;
    }

    /** All of a part of the text, some of it marked. */
    static List<Piece> pieces(List<Mark> joined, String text, int from, int to) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        for (var mark : joined) {
            int begins = Math.max(mark.from, from);
            int ends = Math.min(mark.to, to);
            if (begins < ends) {
                add(pieces, text.substring(at, begins), false);
                add(pieces, text.substring(begins, ends), true);
                at = ends;
            }
        }
        add(pieces, text.substring(at, to), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
