package hemera.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One side’s change of a text in pieces.
 *
 * @param from first piece replaced, from 0
 * @param to piece behind the last one replaced; equal to {@code from} where something is only inserted
 * @param pieces what stands there now; may be empty
 */
record PassageChange(int from, int to, List<String> pieces) {

    /** Steps of Myers’ algorithm, whose worst case is the square of what it compares: some tenths of a second. */
    private static final long MOST_STEPS = 40_000_000;

    /** In order; between two of them at least one piece is kept. */
    static List<PassageChange> between(List<String> base, List<String> changed) {
        var ends = CommonEnds.of(base, changed);
        var before = ends.middle(base);
        var after = ends.middle(changed);
        var longest = (long) before.size() + after.size();
        if (longest == 0) {
            return List.of();
        }
        if (longest * longest > MOST_STEPS) {
            return List.of(new PassageChange(ends.before(), ends.before() + before.size(), after));
        }
        var changes = new ArrayList<PassageChange>();
        for (var delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            var change = of(delta, ends.before());
            var last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            if (last != null && last.to == change.from) {
                changes.set(changes.size() - 1, last.with(change));
            } else {
                changes.add(change);
            }
        }
        return changes;
    }

    private static PassageChange of(AbstractDelta<String> delta, int shift) {
        var from = shift + delta.getSource().getPosition();
        return new PassageChange(
                from, from + delta.getSource().size(), delta.getTarget().getLines());
    }

    /** The algorithm gives what was removed and what stands in its place as two. */
    private PassageChange with(PassageChange next) {
        return new PassageChange(
                from,
                next.to,
                Stream.concat(pieces.stream(), next.pieces.stream()).toList());
    }

    boolean isInsertion() {
        return from == to;
    }
}
