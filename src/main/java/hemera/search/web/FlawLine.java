package hemera.search.web;

import hemera.search.query.Flaw;
import hemera.search.query.ReadQuery;
import hemera.text.StoredText;
import java.util.List;

/**
 * A flaw in a query as the page tells it, for {@code search/flaws}: the place between what stands around it, and what to
 * write.
 *
 * @param before what stands before the place, as far as it helps to find it
 * @param marked the place itself; empty where something is missing
 * @param after what stands behind the place
 * @param code of the message
 * @param arguments of the message
 */
record FlawLine(String before, String marked, String after, String code, Object[] arguments) {

    private static final int AROUND = 40;
    private static final int PLACE = 80;

    /** All that the page tells, in the order of the text. */
    static List<FlawLine> of(ReadQuery query) {
        return query.flaws().stream().map(flaw -> of(query.typed(), flaw)).toList();
    }

    private static FlawLine of(String typed, Flaw flaw) {
        int begin = Math.max(0, flaw.from() - AROUND);
        int to = Math.min(flaw.to(), flaw.from() + PLACE);
        int end = Math.min(typed.length(), to + AROUND);
        return new FlawLine(
                (begin > 0 ? "…" : "") + StoredText.drawable(typed.substring(begin, flaw.from())),
                StoredText.drawable(typed.substring(flaw.from(), to)) + (to < flaw.to() ? "…" : ""),
                to < flaw.to() ? "" : StoredText.drawable(typed.substring(to, end)) + (end < typed.length() ? "…" : ""),
                flaw.code(),
                flaw.arguments().toArray());
    }
}
