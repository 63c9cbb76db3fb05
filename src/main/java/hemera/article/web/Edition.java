package hemera.article.web;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which state of the article the page shows.
 *
 * @param revision its number
 * @param savedAt in the archive’s time zone
 * @param articleHref the article’s own page
 * @param historyHref its public history
 * @param currentHref where the present text stands, when this is a former one; null when this is the present one
 */
record Edition(
        int revision,
        ZonedDateTime savedAt,
        String articleHref,
        String historyHref,
        @Nullable String currentHref) {}
