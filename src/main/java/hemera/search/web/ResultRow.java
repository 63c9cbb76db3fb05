package hemera.search.web;

import org.jspecify.annotations.Nullable;

/**
 * An article in a file of results.
 *
 * @param ark its persistent identifier
 * @param address absolute if the public address of the site is known
 * @param headline as stored
 * @param issued EDTF, as precise as it is known; null where it is not
 * @param source its name; null where it is not known
 * @param language BCP 47 tag
 * @param firstPublished when it was archived, ISO 8601 in UTC
 */
record ResultRow(
        String ark,
        String address,
        String headline,
        @Nullable String issued,
        @Nullable String source,
        String language,
        String firstPublished) {}
