package hemera.browse;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Where an article stands in a list by date. It stays where it is when others come or go, and names a place even when
 * its own article has left.
 *
 * @param day the first day the article may have appeared on; {@link LocalDate#MIN} when none is known
 * @param articleId tells apart those of one day
 */
public record Position(LocalDate day, long articleId) {

    /** Before all articles. */
    public static final Position START = new Position(LocalDate.MIN, 0);

    /** After all articles. */
    public static final Position END = new Position(LocalDate.MAX, Long.MAX_VALUE);

    private static final String NO_DAY = "none";
    private static final Pattern WRITTEN = Pattern.compile("(none|(?!0000)\\d{4}-\\d\\d-\\d\\d)\\.([1-9]\\d{0,17})");

    /**
     * Reads what {@link #toString} wrote; PostgreSQL has no year 0. Spring converts parameters with it, and answers 400 where it
     * fails.
     *
     * @throws IllegalArgumentException if it is written otherwise
     * @throws java.time.DateTimeException if the calendar lacks the day
     */
    public static Position of(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a position in a list: " + written);
        }
        var day = parts.group(1);
        return new Position(day.equals(NO_DAY) ? LocalDate.MIN : LocalDate.parse(day), Long.parseLong(parts.group(2)));
    }

    /** The day as PostgreSQL reads it: {@code 2023-05-24}, {@code -infinity} for none. */
    public String dayAsText() {
        return day.equals(LocalDate.MIN) ? "-infinity" : day.equals(LocalDate.MAX) ? "infinity" : day.toString();
    }

    /** As addresses tell it: {@code 2023-05-24.123}, {@code none.123}. */
    @Override
    public String toString() {
        return (day.equals(LocalDate.MIN) ? NO_DAY : day) + "." + articleId;
    }
}
