package hemera.browse.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles over time as a bar chart, and the numbers of its table twin. Drawn in a box of {@code width} by
 * {@code height} units, the origin at the top left.
 *
 * @param bars oldest first; empty when no article bears a date
 * @param largest the count of the highest bar
 */
record Timeline(int width, int height, long largest, List<Bar> bars) {

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
}
