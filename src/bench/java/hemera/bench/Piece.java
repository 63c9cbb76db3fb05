package hemera.bench;

import hemera.article.Reference;
import hemera.article.RevisionContent;
import hemera.article.Saving;
import hemera.text.ArkName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article, ready to be written, with what readers first saw of it and what it was corrected to.
 *
 * @param corrected null when nothing was to put right
 * @param targetId the article that its first reference is; null when that is wanted, or there is none
 */
record Piece(
        Ids ids,
        ArkName ark,
        State first,
        @Nullable State corrected,
        @Nullable Long targetId) {

    /** The ids that its rows are given: of the first of two revisions and publications, the other being the next. */
    record Ids(long article, long revision, long publication) {}

    /**
     * One revision.
     *
     * @param references what its body cites, in order
     */
    record State(
            RevisionContent content,
            List<Reference> references,
            Saving saving,
            String digest) {}
}
