package hemera.browse.web;

import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many articles a source has in each month, so that gaps show: years as rows, oldest first.
 *
 * @param months heads of the twelve columns
 * @param rows all years from the first to the last of the span that hold something, empty ones between them too
 * @param spans other spans of years that hold something, oldest first; empty when all is in this one
 */
record Coverage(List<MonthHead> months, List<Row> rows, List<Span> spans) {

    /** How many years one grid shows. */
    static final int SPAN = 10;

    private static final int WEIGHTS = 4;

    /** @param brief shown where there is little room */
    record MonthHead(String name, String brief) {}

    /**
     * One year.
     *
     * @param undivided articles that are dated no more precisely than to the year
     * @param href the source’s articles of that year; null when there are none
     */
    record Row(
            String year,
            List<Cell> months,
            long undivided,
            long articles,
            @Nullable String href) {}

    /**
     * One month.
     *
     * @param period in words: « mai 2023 »; empty where there are no articles
     * @param number of articles, as the reader writes it
     * @param href the source’s articles of that month; null when there are none
     * @param weight name of a style from {@code coverage__weight-1} to 4, for as many as the fullest month has; null for none
     */
    record Cell(
            String period,
            String number,
            @Nullable String href,
            @Nullable String weight) {

        private static final Cell EMPTY = new Cell("", "", null, null);
    }

    /** @param label « 1980–1999 » */
    record Span(String label, String href) {}

    /** First year of the span that holds a year. */
    static int spanOf(int year) {
        return Math.floorDiv(year, SPAN) * SPAN;
    }

    /**
     * The grid of one span.
     *
     * @param path of the source
     * @param years that hold something
     * @param since first year of the span
     */
    static Coverage draw(String path, SortedSet<Integer> years, int since, SourceShelves shelves, Locale locale) {
        var shown = years.subSet(since, since + SPAN);
        var rows = shown.isEmpty()
                ? List.<Row>of()
                : IntStream.rangeClosed(shown.first(), shown.last())
                        .mapToObj(year -> row(path, year, shelves, locale))
                        .toList();
        return new Coverage(heads(locale), rows, spans(path, years, since));
    }

    private static Row row(String path, int year, SourceShelves shelves, Locale locale) {
        var period = Period.ofYear(year);
        var articles = shelves.held(period.key());
        var numbers = NumberFormat.getIntegerInstance(locale);
        return new Row(
                period.words(locale),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> cell(path, Period.ofMonth(year, month), shelves, numbers, locale))
                        .toList(),
                shelves.own(period.key()),
                articles,
                articles == 0 ? null : path + period.query());
    }

    private static Cell cell(String path, Period month, SourceShelves shelves, NumberFormat numbers, Locale locale) {
        var articles = shelves.held(month.key());
        if (articles == 0) {
            return Cell.EMPTY;
        }
        var weight = (articles * WEIGHTS + shelves.fullestMonth() - 1) / shelves.fullestMonth();
        return new Cell(
                month.words(locale), numbers.format(articles), path + month.query(), "coverage__weight-" + weight);
    }

    private static List<MonthHead> heads(Locale locale) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(Month::of)
                .map(month -> new MonthHead(
                        month.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                        month.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .toList();
    }

    private static List<Span> spans(String path, SortedSet<Integer> years, int since) {
        return years.stream()
                .map(Coverage::spanOf)
                .distinct()
                .filter(start -> start != since)
                .map(start ->
                        new Span("%d–%d".formatted(Math.max(1, start), start + SPAN - 1), path + "?since=" + start))
                .toList();
    }
}
