package hemera.article;

import hemera.text.ThreeWayMerge;
import java.util.Collections;
import java.util.Map;

/**
 * What two editors made of one revision, brought together field by field. Never changes.
 *
 * @param outcomes what became of each field; all fields, in their order
 * @param body the texts merged by paragraphs
 * @param merged what both said; where they contradict each other, in the body too, what the one said who is saving. Its
 *     quotations stand where they stood in the body they come from and want finding again
 */
public record ContentMerge(Map<Field, Outcome> outcomes, ThreeWayMerge body, RevisionContent merged) {

    /** What is merged as one: a byline goes with its status, a translator with the kind of translation. */
    public enum Field {
        HEADLINE,
        STANDFIRST,
        BODY,
        LANGUAGE,
        ISSUED,
        SOURCE,
        LOCATOR,
        ORIGINAL_URL,
        EXTERNAL_ID,
        CAPTURED,
        RIGHTS,
        BYLINE,
        TRANSLATION,
        ARCHIVAL_NOTE,
        SUBJECTS,
        QUOTATIONS
    }

    /** What became of a field. */
    public enum Outcome {
        /** Nobody changed it. */
        UNCHANGED,
        /** Only the one who is saving changed it. */
        MINE,
        /** Only the one who saved meanwhile changed it. */
        THEIRS,
        /** Both changed it, and say the same. */
        SAME,
        /** Both changed parts of it that do not touch each other. */
        BOTH,
        /** Both changed it, each in its own way: somebody must choose. */
        CONFLICT
    }

    public ContentMerge {
        outcomes = Collections.unmodifiableMap(outcomes);
    }

    /**
     * Merges two contents over the one that both started from.
     *
     * @param mine of the one who is saving
     * @param theirs what was saved meanwhile
     */
    public static ContentMerge of(RevisionContent base, RevisionContent mine, RevisionContent theirs) {
        return new FieldsMerge(base, mine, theirs).merge();
    }

    /** Whether nobody need choose. */
    public boolean isClean() {
        return !outcomes.containsValue(Outcome.CONFLICT);
    }
}
