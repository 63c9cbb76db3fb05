package hemera.browse.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is walked from line to line and not by number.
 *
 * @param previous the page before ends before this line; null on the first page
 * @param next the page after begins after this line; null on the last page
 */
record Stretch<T>(
        List<T> lines, @Nullable T previous, @Nullable T next) {

    /** A list without further pages. */
    static <T> Stretch<T> whole(List<T> lines) {
        return new Stretch<>(lines, null, null);
    }

    /** From what was found onward: up to one line more than a page holds. */
    static <T> Stretch<T> onward(List<T> found, int length, boolean isFirst) {
        var lines = found.subList(0, Math.min(length, found.size()));
        return new Stretch<>(
                lines,
                isFirst || lines.isEmpty() ? null : lines.get(0),
                found.size() > length ? lines.get(length - 1) : null);
    }

    /** From what was found when walking back, nearest first: up to one line more than a page holds, at least one. */
    static <T> Stretch<T> back(List<T> found, int length) {
        var page = end(found, length);
        return new Stretch<>(page.lines, page.previous, page.lines.get(page.lines.size() - 1));
    }

    /** The same for the end of the list, where it may be empty. */
    static <T> Stretch<T> end(List<T> found, int length) {
        var lines = new ArrayList<>(found.subList(0, Math.min(length, found.size())));
        Collections.reverse(lines);
        return new Stretch<>(lines, found.size() > length ? lines.get(0) : null, null);
    }
}
