package hemera.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The act of saving a revision.
 *
 * @param number of the revision, from 1
 * @param at to the microsecond, which is what the database keeps
 * @param by id of the editor; null when the application itself saved
 * @param comment why, for colleagues
 * @param previousDigest digest of the revision before; null exactly for the first
 */
public record Saving(
        int number,
        Instant at,
        @Nullable Long by,
        @Nullable String comment,
        @Nullable String previousDigest) {

    public Saving {
        if ((number == 1) != (previousDigest == null)) {
            throw new IllegalArgumentException("Every revision but the first follows another: " + number);
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
