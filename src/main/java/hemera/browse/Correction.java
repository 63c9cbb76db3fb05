package hemera.browse;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Something put right in a public article.
 *
 * @param id of the publication
 * @param sentence what readers were told
 * @param ark of the article, as are slug, headline and language, as readers see it today
 * @param revision the one that put it right
 * @param former the one that readers had before
 */
public record Correction(
        long id,
        OffsetDateTime publishedAt,
        String sentence,
        String ark,
        String slug,
        String headline,
        String language,
        int revision,
        int former) {

    public Place place() {
        return new Place(publishedAt, id);
    }

    /** Where a correction stands in the list, which begins with the newest. */
    public record Place(OffsetDateTime publishedAt, long id) {

        /** Before all corrections. */
        public static final Place START = new Place(OffsetDateTime.MAX, Long.MAX_VALUE);

        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,16})\\.([1-9]\\d{0,17})");

        /**
         * Reads what {@link #toString} wrote. Spring converts parameters with it, and answers 400 where it fails.
         *
         * @throws IllegalArgumentException if it is written otherwise
         */
        public static Place of(String written) {
            var parts = WRITTEN.matcher(written);
            if (!parts.matches()) {
                throw new IllegalArgumentException("Not a place in the list: " + written);
            }
            var when = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
            return new Place(when.atOffset(ZoneOffset.UTC), Long.parseLong(parts.group(2)));
        }

        /** As addresses tell it: microseconds since 1970, a dot, the id. */
        @Override
        public String toString() {
            return publishedAt.toEpochSecond() * 1_000_000 + publishedAt.getNano() / 1_000 + "." + id;
        }
    }
}
