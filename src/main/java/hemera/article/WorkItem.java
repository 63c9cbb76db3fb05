package hemera.article;

import hemera.text.EdtfDate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists at the desk show it.
 *
 * @param stage how far what is in preparation has come; null when nothing is
 * @param state PUBLIC, WITHDRAWN or UNPUBLISHED: what readers have of it
 * @param headline of the latest revision, as are all that follow
 * @param savedBy name of the editor; null when the application itself saved
 */
public record WorkItem(
        long id,
        @Nullable Stage stage,
        String state,
        String headline,
        String language,
        @Nullable EdtfDate issued,
        @Nullable String source,
        Instant savedAt,
        @Nullable String savedBy) {

    /** Its page at the desk. */
    public String href() {
        return "/desk/articles/" + id;
    }
}
