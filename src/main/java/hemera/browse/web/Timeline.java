package hemera.browse.web;

import hemera.site.BarChart;
import hemera.site.BarChart.Bar;
import hemera.text.Shelf;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Articles over time as a bar chart, and the numbers of its table twin. Drawn in a box of {@code width} by
 * {@code height} units, the origin at the top left.
 *
 * @param bars oldest first; empty when no article bears a date
 * @param broader dated articles that no bar holds, being dated less finely than one
 */
record Timeline(int width, int height, List<Bar> bars, long broader) {

    /**
     * Draws one bar for each shelf of the scale.
     *
     * @param held articles by shelf
     * @param dated all articles that bear a date
     */
    static Timeline draw(@Nullable TimelineScale scale, Map<String, Long> held, long dated, Locale locale) {
        if (scale == null) {
            return new Timeline(BarChart.WIDTH, BarChart.HEIGHT, List.of(), dated);
        }
        var shelves = scale.shelves();
        var columns = IntStream.range(0, shelves.size())
                .mapToObj(at -> column(
                        shelves.get(at),
                        BarChart.isLabelled(at, shelves.size(), scale.labels())
                                ? scale.brief(shelves.get(at), locale)
                                : null,
                        held.getOrDefault(shelves.get(at), 0L),
                        locale))
                .toList();
        return new Timeline(
                BarChart.WIDTH,
                BarChart.HEIGHT,
                BarChart.draw(columns),
                dated - columns.stream().mapToLong(BarChart.Column::count).sum());
    }

    /** The same for counts that are not the whole archive's: what the shelves hold would not be what the bars show. */
    Timeline unlinked() {
        return new Timeline(width, height, bars.stream().map(Bar::withoutLink).toList(), broader);
    }

    private static BarChart.Column column(String shelf, @Nullable String brief, long count, Locale locale) {
        return new BarChart.Column(
                ShelfNames.ofPeriod(shelf, locale), brief, count, count == 0 ? null : new Shelf(shelf).path());
    }
}
