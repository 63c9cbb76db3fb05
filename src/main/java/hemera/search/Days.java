package hemera.search;

import java.time.LocalDate;

/** Days as the index holds them: OpenSearch's calendar has four digits for a year, as has that of the archive. */
final class Days {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Days() {}

    /** The same day; the first or the last that can be held instead of one beyond. */
    static LocalDate held(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }
}
