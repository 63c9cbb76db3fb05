package hemera.browse.web;

import hemera.text.Shelf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The days of a month by weeks that begin on Monday (ISO 8601), in the Gregorian calendar at all times.
 *
 * @param weekdays from Monday to Sunday
 * @param weeks seven cells each; null where the day belongs to another month
 */
record Calendar(List<Weekday> weekdays, List<List<@Nullable Cell>> weeks) {

    private static final int DAYS_IN_WEEK = 7;

    /**
     * The head of a column.
     *
     * @param brief « lun. »
     */
    record Weekday(String brief, String name) {}

    /**
     * One day.
     *
     * @param date the day for machines, {@code 2023-05-24}; null when nothing bears it, like the two that follow
     * @param href its shelf
     * @param name « 24 mai 2023 »
     */
    record Cell(
            int day,
            long count,
            @Nullable String date,
            @Nullable String href,
            @Nullable String name) {}

    /** @param held articles by day of the month; only days that hold something */
    static Calendar of(YearMonth month, Map<String, Long> held, Locale locale) {
        var cells = new ArrayList<@Nullable Cell>();
        var daysBefore = month.atDay(1).getDayOfWeek().getValue() - 1;
        IntStream.range(0, daysBefore).forEach(blank -> cells.add(null));
        IntStream.rangeClosed(1, month.lengthOfMonth()).forEach(day -> cells.add(cell(month.atDay(day), held, locale)));
        while (cells.size() % DAYS_IN_WEEK > 0) {
            cells.add(null);
        }
        var weeks = new ArrayList<List<@Nullable Cell>>();
        for (int first = 0; first < cells.size(); first += DAYS_IN_WEEK) {
            weeks.add(cells.subList(first, first + DAYS_IN_WEEK));
        }
        return new Calendar(weekdays(locale), weeks);
    }

    private static List<Weekday> weekdays(Locale locale) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Weekday(
                        day.getDisplayName(TextStyle.SHORT_STANDALONE, locale),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .toList();
    }

    private static Cell cell(LocalDate day, Map<String, Long> held, Locale locale) {
        var key = day.toString();
        var count = held.get(key);
        return count == null
                ? new Cell(day.getDayOfMonth(), 0, null, null, null)
                : new Cell(day.getDayOfMonth(), count, key, new Shelf(key).path(), ShelfNames.ofPeriod(key, locale));
    }
}
