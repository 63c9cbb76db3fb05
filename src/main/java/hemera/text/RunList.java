package hemera.text;

import hemera.text.TextDifference.Kind;
import hemera.text.TextDifference.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what two texts share and do not into runs that people can read: changes with nothing but a space kept between
 * them become one.
 */
final class RunList {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();

    void add(Kind kind, List<String> pieces) {
        var text = String.join("", pieces);
        if (text.isEmpty()) {
            return;
        }
        if (kind == Kind.KEPT) {
            kept.append(text);
        } else {
            beginChange();
            (kind == Kind.REMOVED ? removed : added).append(text);
        }
    }

    List<Run> joined() {
        endChange();
        flush(Kind.KEPT, kept);
        return runs;
    }

    private void beginChange() {
        if (hasChange() && isSpaceWithinALine(kept)) {
            removed.append(kept);
            added.append(kept);
            kept.setLength(0);
        } else if (kept.length() > 0) {
            endChange();
            flush(Kind.KEPT, kept);
        }
    }

    private void endChange() {
        flush(Kind.REMOVED, removed);
        flush(Kind.ADDED, added);
    }

    private boolean hasChange() {
        return removed.length() > 0 || added.length() > 0;
    }

    private static boolean isSpaceWithinALine(CharSequence text) {
        return text.chars()
                .allMatch(unit -> unit != '\n' && (Character.isWhitespace(unit) || Character.isSpaceChar(unit)));
    }

    private void flush(Kind kind, StringBuilder text) {
        if (text.length() > 0) {
            runs.add(new Run(kind, text.toString()));
            text.setLength(0);
        }
    }
}
