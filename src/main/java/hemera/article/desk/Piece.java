package hemera.article.desk;

import hemera.article.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How things stand with an article.
 *
 * @param publicRevision number of the revision that readers see, or would if it were not withdrawn; null while they
 *     never saw one
 * @param headline of the latest revision, as are language and who saved it when
 * @param savedBy name of the editor; null when the application itself saved
 * @param withdrawnReason null unless it is withdrawn
 */
record Piece(
        long id,
        String ark,
        String slug,
        @Nullable Stage stage,
        int latestRevision,
        @Nullable Integer publicRevision,
        String headline,
        String language,
        Instant savedAt,
        @Nullable String savedBy,
        @Nullable Instant publishedAt,
        @Nullable String withdrawnReason,
        @Nullable Instant withdrawnAt) {

    /** Words of the messages: what readers have of it. */
    public String state() {
        if (withdrawnReason != null) {
            return "WITHDRAWN";
        }
        return publicRevision == null ? "UNPUBLISHED" : "PUBLIC";
    }

    public boolean isPublic() {
        return publicRevision != null && withdrawnReason == null;
    }

    public boolean isWithdrawn() {
        return withdrawnReason != null;
    }

    public boolean wasPublished() {
        return publicRevision != null;
    }

    /** Whether there is more than readers see. */
    public boolean isInPreparation() {
        return stage != null;
    }

    /** Where readers find it, from the root without language prefix. */
    public String readersHref() {
        return "/articles/" + ark + "/" + slug;
    }

    /** Its page at the desk. */
    public String href() {
        return "/desk/articles/" + id;
    }
}
