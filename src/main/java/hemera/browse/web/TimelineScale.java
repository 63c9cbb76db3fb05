package hemera.browse.web;

import hemera.browse.ShelfCount;
import hemera.text.Shelf;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one bar of a timeline stands for: a month where all lies within two years, a year within sixty, else a decade.
 *
 * @param first first year that holds something, 1 to 9999
 * @param last last such year
 */
record TimelineScale(Unit unit, int first, int last) {

    private static final int MOST_YEARS_BY_MONTH = 2;
    private static final int MOST_YEARS_BY_YEAR = 60;

    enum Unit {
        MONTH,
        YEAR,
        DECADE
    }

    /** Null when nothing bears a date. Pieces known to the decade alone count only where no year is known at all. */
    static @Nullable TimelineScale of(Collection<ShelfCount> counts) {
        var years = startingYears(counts, 4);
        if (!years.isEmpty()) {
            var first = years.get(0);
            var last = years.get(years.size() - 1);
            return new TimelineScale(unit(last - first + 1), first, last);
        }
        var decades = startingYears(counts, 5);
        return decades.isEmpty()
                ? null
                : new TimelineScale(Unit.DECADE, decades.get(0), decades.get(decades.size() - 1));
    }

    /** The years of a decade or the months of a year; null for any other shelf. */
    static @Nullable TimelineScale within(Shelf shelf) {
        var within = ShelfKind.within(shelf);
        if (within == null || ShelfKind.of(shelf) == ShelfKind.MONTH) {
            return null;
        }
        var unit = ShelfKind.of(shelf) == ShelfKind.DECADE ? Unit.YEAR : Unit.MONTH;
        // The decade 0000s begins with the year 1
        return new TimelineScale(unit, Math.max(1, year(within.first())), year(within.last()));
    }

    private static int year(String key) {
        return Integer.parseInt(key.substring(0, 4));
    }

    private static Unit unit(int years) {
        if (years <= MOST_YEARS_BY_MONTH) {
            return Unit.MONTH;
        }
        return years <= MOST_YEARS_BY_YEAR ? Unit.YEAR : Unit.DECADE;
    }

    private static List<Integer> startingYears(Collection<ShelfCount> counts, int keyLength) {
        return counts.stream()
                .filter(count -> count.shelf().length() == keyLength && count.held() > 0)
                .map(count -> year(count.shelf()))
                .sorted()
                .toList();
    }

    /** Keys of all shelves from first to last, empty ones too, oldest first. */
    List<String> shelves() {
        return switch (unit) {
            case MONTH ->
                IntStream.rangeClosed(first, last)
                        .boxed()
                        .flatMap(year ->
                                IntStream.rangeClosed(1, 12).mapToObj(month -> "%04d-%02d".formatted(year, month)))
                        .toList();
            case YEAR ->
                IntStream.rangeClosed(first, last).mapToObj("%04d"::formatted).toList();
            case DECADE ->
                IntStream.rangeClosed(first / 10, last / 10)
                        .mapToObj(decade -> "%03d0s".formatted(decade))
                        .toList();
        };
    }

    /** A bar’s label where there is little room: « févr. 2023 », else what the period is called anyway. */
    String brief(String shelf, Locale locale) {
        return unit == Unit.MONTH
                ? DateTimeFormatter.ofPattern("LLL u", locale).format(YearMonth.parse(shelf))
                : ShelfNames.ofPeriod(shelf, locale);
    }

    /** How many labels have room under the bars of a narrow page. */
    int labels() {
        return unit == Unit.YEAR ? 6 : 4;
    }
}
