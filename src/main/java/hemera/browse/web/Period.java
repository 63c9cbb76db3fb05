package hemera.browse.web;

import hemera.text.EdtfDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A year or a month that a list is narrowed to.
 *
 * @param key of its shelf: {@code 2023}, {@code 2023-05}
 * @param first day, inclusive; {@link LocalDate#MIN} for no bound
 * @param last day, inclusive; {@link LocalDate#MAX} for no bound
 */
record Period(String key, LocalDate first, LocalDate last) {

    /** The period of all days, which narrows nothing. */
    static final Period ALL = new Period("", LocalDate.MIN, LocalDate.MAX);

    /** Null for neither. What is no year from 1 to 9999 or no month in one gets the page for status 400. */
    static @Nullable Period asked(@Nullable Integer year, @Nullable Integer month) {
        if (year == null && month == null) {
            return null;
        }
        if (year == null || year < 1 || year > 9999) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no year of the archive");
        }
        try {
            return month == null ? ofYear(year) : ofMonth(year, month);
        } catch (DateTimeException none) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no month", none);
        }
    }

    static Period ofYear(int year) {
        return new Period("%04d".formatted(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** @throws DateTimeException if the month is not one of 1 to 12 */
    static Period ofMonth(int year, int month) {
        var days = YearMonth.of(year, month);
        return new Period("%04d-%02d".formatted(year, month), days.atDay(1), days.atEndOfMonth());
    }

    int year() {
        return first.getYear();
    }

    /** « mai 2023 » */
    String words(Locale locale) {
        return EdtfDate.parse(key).reading(locale);
    }

    /** As an address asks for it: {@code ?year=2023&month=5}. */
    String query() {
        return "?year=" + year() + (key.length() == 4 ? "" : "&month=" + first.getMonthValue());
    }
}
