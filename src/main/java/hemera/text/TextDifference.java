package hemera.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an older text and a newer one share and what they do not, word by word. Read without what was removed it is the
 * newer text, without what was added the older, character for character.
 *
 * @param runs in the order of the texts, none empty; where words were replaced, what was removed stands first
 * @param isCoarse whether a passage was too long to be compared word by word, and so is removed and added as a whole
 */
public record TextDifference(List<Run> runs, boolean isCoarse) {

    /** What became of a stretch of text. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A stretch of text with one fate. */
    public record Run(Kind kind, String text) {}

    public TextDifference {
        runs = List.copyOf(runs);
    }

    /** Compares paragraphs first, then the words of those that changed. The work is bounded, however long the texts are. */
    public static TextDifference between(String older, String newer) {
        return new WordComparison().compare(older, newer);
    }

    /** Whether both texts are the same. */
    public boolean isNothing() {
        return runs.stream().allMatch(run -> run.kind() == Kind.KEPT);
    }

    /** The same, with French spaces where the language is French; a space and its punctuation may lie in two runs. */
    public TextDifference set(Language language) {
        if (!language.isFrench()) {
            return this;
        }
        var older = FrenchTypography.apply(older());
        var newer = FrenchTypography.apply(newer());
        var set = new ArrayList<Run>();
        int inOlder = 0;
        int inNewer = 0;
        for (var run : runs) {
            var length = run.text().length();
            set.add(new Run(
                    run.kind(),
                    run.kind() == Kind.REMOVED
                            ? older.substring(inOlder, inOlder + length)
                            : newer.substring(inNewer, inNewer + length)));
            inOlder += run.kind() == Kind.ADDED ? 0 : length;
            inNewer += run.kind() == Kind.REMOVED ? 0 : length;
        }
        return new TextDifference(set, isCoarse);
    }

    /** The older text. */
    public String older() {
        return without(Kind.ADDED);
    }

    /** The newer text. */
    public String newer() {
        return without(Kind.REMOVED);
    }

    private String without(Kind kind) {
        return runs.stream().filter(run -> run.kind() != kind).map(Run::text).collect(Collectors.joining());
    }
}
