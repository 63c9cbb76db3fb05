package hemera.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Compares two texts once, spending no more than a fixed amount of work on it. */
final class WordComparison {

    /** Steps of Myers’ algorithm, whose worst case is the square of what it compares: some tenths of a second. */
    private static final long MOST_STEPS = 40_000_000;

    private final RunList runs = new RunList();
    private long stepsLeft = MOST_STEPS;
    private boolean isCoarse;

    TextDifference compare(String older, String newer) {
        var before = TextPieces.paragraphs(older);
        var after = TextPieces.paragraphs(newer);
        var ends = CommonEnds.of(before, after);
        runs.add(TextDifference.Kind.KEPT, ends.head(before));
        var changedBefore = ends.middle(before);
        var changedAfter = ends.middle(after);
        if (isWithinReach(changedBefore, changedAfter)) {
            compareParagraphs(align(changedBefore, changedAfter));
        } else {
            addWords(changedBefore, changedAfter);
        }
        runs.add(TextDifference.Kind.KEPT, ends.tail(before));
        return new TextDifference(runs.joined(), isCoarse);
    }

    /** Paragraphs removed and added in one place are most often the same ones rewritten. */
    private void compareParagraphs(List<AbstractDelta<String>> deltas) {
        var before = new ArrayList<String>();
        var after = new ArrayList<String>();
        for (var delta : deltas) {
            if (delta.getType() == DeltaType.EQUAL) {
                addWords(before, after);
                before.clear();
                after.clear();
                add(delta);
            } else {
                before.addAll(delta.getSource().getLines());
                after.addAll(delta.getTarget().getLines());
            }
        }
        addWords(before, after);
    }

    private void addWords(List<String> before, List<String> after) {
        var oldWords = TextPieces.words(String.join("", before));
        var newWords = TextPieces.words(String.join("", after));
        var ends = CommonEnds.of(oldWords, newWords);
        runs.add(TextDifference.Kind.KEPT, ends.head(oldWords));
        compareWords(ends.middle(oldWords), ends.middle(newWords));
        runs.add(TextDifference.Kind.KEPT, ends.tail(oldWords));
    }

    private void compareWords(List<String> before, List<String> after) {
        if (isWithinReach(before, after)) {
            align(before, after).forEach(this::add);
        } else {
            isCoarse = true;
            runs.add(TextDifference.Kind.REMOVED, before);
            runs.add(TextDifference.Kind.ADDED, after);
        }
    }

    private void add(AbstractDelta<String> delta) {
        if (delta.getType() == DeltaType.EQUAL) {
            runs.add(TextDifference.Kind.KEPT, delta.getSource().getLines());
        } else {
            runs.add(TextDifference.Kind.REMOVED, delta.getSource().getLines());
            runs.add(TextDifference.Kind.ADDED, delta.getTarget().getLines());
        }
    }

    /** Where one side is empty there is nothing to search for. */
    private boolean isWithinReach(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return true;
        }
        var longest = (long) before.size() + after.size();
        var steps = longest * longest;
        if (steps > stepsLeft) {
            return false;
        }
        stepsLeft -= steps;
        return true;
    }

    private static List<AbstractDelta<String>> align(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas();
    }
}
