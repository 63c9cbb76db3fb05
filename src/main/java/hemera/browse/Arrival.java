package hemera.browse;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A public article that was wanted before the archive held it.
 *
 * @param issued EDTF; null when no date is known
 * @param arrivedAt when the archive found that it holds it
 */
public record Arrival(
        long articleId,
        String ark,
        String slug,
        String headline,
        String language,
        @Nullable String issued,
        OffsetDateTime arrivedAt) {}
