package hemera.browse.web;

import hemera.text.EdtfDate;
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

    private static final int WIDTH = 720;
    private static final int HEIGHT = 96;
    private static final double GAP = 0.25;
    /** So that one article among a million still shows. */
    private static final double LEAST_HEIGHT = 2;

    /**
     * One period.
     *
     * @param label « 2023 », « années 2020 »
     * @param labelled whether the label fits under the bar
     * @param href the shelf of the period; null when there is none
     */
    record Bar(
            String label,
            boolean labelled,
            long count,
            double x,
            double y,
            double width,
            double height,
            @Nullable String href) {}

    /**
     * Draws one bar for each shelf of the scale.
     *
     * @param held articles by shelf
     * @param dated all articles that bear a date
     */
    static Timeline draw(@Nullable TimelineScale scale, Map<String, Long> held, long dated, Locale locale) {
        if (scale == null) {
            return new Timeline(WIDTH, HEIGHT, List.of(), dated);
        }
        var shelves = scale.shelves();
        var counts = shelves.stream().map(shelf -> held.getOrDefault(shelf, 0L)).toList();
        var largest = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        var step = (shelves.size() + scale.labels() - 1) / scale.labels();
        var bars = IntStream.range(0, shelves.size())
                .mapToObj(at -> bar(shelves, at, counts.get(at), largest, at % step == step / 2, locale))
                .toList();
        return new Timeline(
                WIDTH,
                HEIGHT,
                bars,
                dated - counts.stream().mapToLong(Long::longValue).sum());
    }

    private static Bar bar(List<String> shelves, int at, long count, long largest, boolean labelled, Locale locale) {
        var slot = (double) WIDTH / shelves.size();
        var height = count == 0 ? 0 : Math.max(LEAST_HEIGHT, Math.rint((double) HEIGHT * count / largest));
        return new Bar(
                label(shelves.get(at), locale),
                labelled,
                count,
                rounded(at * slot + slot * GAP / 2),
                HEIGHT - height,
                rounded(slot * (1 - GAP)),
                height,
                null);
    }

    private static String label(String shelf, Locale locale) {
        return EdtfDate.parse(shelf.replace("0s", "X")).reading(locale);
    }

    private static double rounded(double units) {
        return Math.rint(units * 100) / 100;
    }
}
