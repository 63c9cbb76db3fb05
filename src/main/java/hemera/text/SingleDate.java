package hemera.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One date of EDTF, the interval's slash aside.
 *
 * @param month a month or a season; null if the date names a year only
 * @param day null if the date names none
 * @param qualifier {@code ?}, {@code ~}, {@code %} or empty; of the whole date
 */
record SingleDate(
        Digits year, @Nullable Digits month, @Nullable Digits day, String qualifier)
        implements Expression, Interval.End {

    /** The finest part that is known. */
    enum Precision {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        YEARS
    }

    @Override
    public LocalDate earliest() {
        return day(year.first(), month == null ? 1 : month.first(), day == null ? 1 : day.first());
    }

    @Override
    public LocalDate latest() {
        return day(year.last(), month == null ? 12 : month.last(), day == null ? 31 : day.last());
    }

    private static LocalDate day(int year, int month, int day) {
        var inMonth = YearMonth.of(year, month);
        return inMonth.atDay(Math.min(day, inMonth.lengthOfMonth()));
    }

    Precision precision() {
        if (!year.isKnown()) {
            return Precision.YEARS;
        }
        if (month == null || !month.isKnown()) {
            return Precision.YEAR;
        }
        if (month.isSeason()) {
            return Precision.SEASON;
        }
        return day == null || !day.isKnown() ? Precision.MONTH : Precision.DAY;
    }

    boolean isApproximate() {
        return qualifier.equals("~") || qualifier.equals("%");
    }

    boolean isUncertain() {
        return qualifier.equals("?") || qualifier.equals("%");
    }

    boolean hasUnspecifiedDigits() {
        return Stream.of(year, month, day).anyMatch(digits -> digits != null && !digits.isKnown());
    }
}
