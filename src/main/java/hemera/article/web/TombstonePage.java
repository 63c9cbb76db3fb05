package hemera.article.web;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands in for a withdrawn article.
 *
 * @param headline null when it may no longer be shown
 * @param replacementHref page of the article that takes its place; null when none does
 * @param when in the archive’s time zone
 */
record TombstonePage(
        @Nullable String headline,
        @Nullable String language,
        String identifier,
        String reason,
        ZonedDateTime when,
        @Nullable String replacement,
        @Nullable String replacementHref) {}
