package hemera.search;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that the index was made anew.
 *
 * @param askedBy name of the administrator; null when Hemera itself found it necessary
 * @param endedAt null while it is under way
 * @param documents articles that were read; null while it is under way
 */
public record Rebuild(
        long id,
        RebuildReason reason,
        @Nullable String askedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Long documents) {

    /** How long it took; null while it is under way. */
    public @Nullable Duration duration() {
        return endedAt == null ? null : Duration.between(startedAt, endedAt);
    }
}
