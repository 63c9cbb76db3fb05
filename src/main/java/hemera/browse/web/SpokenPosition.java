package hemera.browse.web;

import hemera.browse.Position;
import hemera.browse.Spoken;
import java.util.regex.Pattern;

/**
 * Where a quotation stands among all of its speaker.
 *
 * @param article where its article stands
 * @param number its place in the article, from 1; 0 is before the first
 */
record SpokenPosition(Position article, int number) {

    private static final Pattern WRITTEN = Pattern.compile("([^.]{1,10}\\.\\d{1,18})\\.(\\d{1,6})");

    /**
     * Reads what {@link #toString} wrote. Spring converts parameters with it, and answers 400 where it fails.
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static SpokenPosition of(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a position among quotations: " + written);
        }
        return new SpokenPosition(Position.of(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    static SpokenPosition of(Spoken words) {
        return new SpokenPosition(words.article(), words.number());
    }

    /** As addresses tell it: {@code 2023-05-24.123.4}. */
    @Override
    public String toString() {
        return article + "." + number;
    }
}
