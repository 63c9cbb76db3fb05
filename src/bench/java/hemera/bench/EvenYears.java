package hemera.bench;

import java.time.LocalDate;

/**
 * Two years whose shelves hold the same in every archive, however large: a corpus’ first lines are dated there, so that a
 * page of theirs costs more in a larger archive only if the archive’s size makes it so.
 */
final class EvenYears {

    static final int FIRST = 1921;
    /** Enough that a month has more of its own than a page shows. */
    static final int LINES = 6000;

    /** A day that fills a page in either year. */
    static final LocalDate FULL_DAY = LocalDate.of(FIRST, 6, 3);

    /** So that the whole archive’s own shelf fills a page: known to lie in one of two decades. */
    static final String TWO_DECADES = "1918/1922";

    private static final int DAYS = 730;
    /** Has no divisor in common with the days, so that all are met. */
    private static final int STRIDE = 7919;

    private static final int ON_FULL_DAY = 10;
    private static final int IN_TWO_DECADES = 150;

    private EvenYears() {}

    static boolean isOfTwoDecades(long line) {
        return line < LINES && line % IN_TWO_DECADES == 1;
    }

    /** The day of a line, or the corpus’ own for one past the first. */
    static LocalDate day(long line, LocalDate own) {
        if (line >= LINES) {
            return own;
        }
        return line % ON_FULL_DAY == 0
                ? FULL_DAY.plusYears(line / ON_FULL_DAY % 2)
                : LocalDate.of(FIRST, 1, 1).plusDays(line * STRIDE % DAYS);
    }
}
