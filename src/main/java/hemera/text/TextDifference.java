package hemera.text;

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
