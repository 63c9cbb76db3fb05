package hemera.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Two changes of one text, brought together by paragraphs: where only one side changed, its change stands; where both
 * did, both are kept for somebody to choose. Never changes.
 *
 * @param parts in the order of the text, none empty in all its texts; joined, with one text for each conflict, they are
 *     a whole text
 */
public record ThreeWayMerge(List<Part> parts) {

    /** A stretch of the merged text. */
    public sealed interface Part permits Settled, Conflict {}

    /** What nobody changed, one side changed, or both changed alike. */
    public record Settled(String text) implements Part {}

    /**
     * What both sides changed, each in its own way; any of the texts may be empty.
     *
     * @param mine the text of the one who is saving
     * @param theirs the text that was saved meanwhile
     * @param base the text that both started from
     */
    public record Conflict(String mine, String theirs, String base) implements Part {}

    public ThreeWayMerge {
        parts = List.copyOf(parts);
    }

    /**
     * Merges two texts over the one that both started from. Changes of neighbouring paragraphs do not touch each other;
     * changes of one paragraph do, and so do two insertions in one place. The work is bounded: passages too long to be
     * compared are taken as changed as a whole, which may make a conflict but loses nothing.
     */
    public static ThreeWayMerge of(String base, String mine, String theirs) {
        return new ThreeWayMerge(new PassageMerge(base, mine, theirs).parts());
    }

    /** Whether nobody need choose. */
    public boolean isClean() {
        return parts.stream().allMatch(Settled.class::isInstance);
    }

    /** The whole text, with what is chosen for each conflict. */
    public String resolved(Function<Conflict, String> choice) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(part instanceof Conflict conflict ? choice.apply(conflict) : ((Settled) part).text());
        }
        return text.toString();
    }

    /** Gathers parts; what is settled on both sides of a border becomes one. */
    static final class Builder {

        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder settled = new StringBuilder();

        void settle(String text) {
            settled.append(text);
        }

        void leaveOpen(Conflict conflict) {
            endSettled();
            parts.add(conflict);
        }

        List<Part> parts() {
            endSettled();
            return parts;
        }

        private void endSettled() {
            if (settled.length() > 0) {
                parts.add(new Settled(settled.toString()));
                settled.setLength(0);
            }
        }
    }
}
