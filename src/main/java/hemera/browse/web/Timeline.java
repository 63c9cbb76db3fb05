package hemera.browse.web;

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

    private static final int WIDTH = 720;
    private static final int HEIGHT = 96;
    private static final double BROADEST = WIDTH / 40.0;
    private static final double GAP = 0.25;
    /** So that one article among a million still shows. */
    private static final double LEAST_HEIGHT = 2;

    /**
     * One period.
     *
     * @param label « 2023 », « années 2020 »
     * @param brief the label under the bar, « mai 2023 »; null where it would not fit
     * @param href the shelf of the period; null when it holds nothing
     */
    record Bar(
            String label,
            @Nullable String brief,
            long count,
            double x,
            double y,
            double width,
            double height,
            @Nullable String href) {

        /** What of its width is drawn: few bars would be slabs. */
        public double getBreadth() {
            return Math.min(width, BROADEST);
        }

        /** Where that begins. */
        public double getLeft() {
            return x + (width - getBreadth()) / 2;
        }

        /** Where its label stands, as SVG writes it. */
        public String getMiddle() {
            return rounded((x + width / 2) * 100 / WIDTH) + "%";
        }

        /** Whether it shows something that no shelf leads to. */
        public boolean isUnlinked() {
            return href == null && count > 0;
        }

        private Bar withoutLink() {
            return new Bar(label, brief, count, x, y, width, height, null);
        }
    }

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
                .mapToObj(at -> bar(
                        shelves.get(at),
                        at % step == step / 2 ? scale.brief(shelves.get(at), locale) : null,
                        counts.get(at),
                        at,
                        new Ground((double) WIDTH / shelves.size(), largest),
                        locale))
                .toList();
        return new Timeline(
                WIDTH,
                HEIGHT,
                bars,
                dated - counts.stream().mapToLong(Long::longValue).sum());
    }

    /** The same for counts that are not the whole archive's: what the shelves hold would not be what the bars show. */
    Timeline unlinked() {
        return new Timeline(width, height, bars.stream().map(Bar::withoutLink).toList(), broader);
    }

    /**
     * What all bars stand on.
     *
     * @param slot width that one bar has, its gap included
     * @param largest count, which the highest bar shows
     */
    private record Ground(double slot, long largest) {}

    private static Bar bar(String shelf, @Nullable String brief, long count, int at, Ground ground, Locale locale) {
        var height = count == 0 ? 0 : Math.max(LEAST_HEIGHT, Math.rint((double) HEIGHT * count / ground.largest()));
        return new Bar(
                ShelfNames.ofPeriod(shelf, locale),
                brief,
                count,
                rounded(at * ground.slot() + ground.slot() * GAP / 2),
                HEIGHT - height,
                rounded(ground.slot() * (1 - GAP)),
                height,
                count == 0 ? null : new Shelf(shelf).path());
    }

    private static double rounded(double units) {
        return Math.rint(units * 100) / 100;
    }
}
