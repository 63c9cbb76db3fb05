package hemera.article.web;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an article’s public history.
 *
 * @param kind FIRST, SILENT, UPDATE or CORRECTION
 * @param revision number of the revision that was put before readers
 * @param href that revision as it read
 * @param changesHref what changed since the revision published before it; null for the first
 * @param when in the archive’s time zone
 * @param sentence what readers were told; null when nothing
 */
record PublicationLine(
        String kind,
        int revision,
        String href,
        @Nullable String changesHref,
        ZonedDateTime when,
        @Nullable String sentence) {}
