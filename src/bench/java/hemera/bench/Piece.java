package hemera.bench;

import hemera.article.Reference;
import hemera.article.RevisionContent;
import hemera.article.Saving;
import hemera.text.ArkName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with the one revision it has, ready to be written.
 *
 * @param references what its body cites, in order
 * @param targetId the article that the first of them is; null when that is wanted, or there is none
 */
record Piece(
        Ids ids,
        ArkName ark,
        RevisionContent content,
        List<Reference> references,
        @Nullable Long targetId,
        Saving saving,
        String digest) {

    /** The ids that its rows are given. */
    record Ids(long article, long revision, long publication) {}
}
