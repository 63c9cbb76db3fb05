package hemera.site;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws numbers of articles as bars, in a box of {@link #WIDTH} by {@link #HEIGHT} units with its origin at the top left. */
public final class BarChart {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 96;

    private static final double BROADEST = WIDTH / 40.0;
    private static final double GAP = 0.25;
    private static final double EDGE = 0.1;
    /** So that one article among a million still shows. */
    private static final double LEAST_HEIGHT = 2;

    private BarChart() {}

    /**
     * What a bar is to show.
     *
     * @param label « 2023 », « années 2020 »
     * @param brief the label under the bar, « mai 2023 »; null where it would not fit
     * @param href where the bar leads; null for nowhere
     */
    public record Column(
            String label,
            @Nullable String brief,
            long count,
            @Nullable String href) {}

    /**
     * One column as it is drawn.
     *
     * @param width the place it has, its gap aside
     */
    public record Bar(
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

        /** Whether it shows something and leads nowhere. */
        public boolean isUnlinked() {
            return href == null && count > 0;
        }

        public Bar withoutLink() {
            return new Bar(label, brief, count, x, y, width, height, null);
        }
    }

    /** One bar for each column, in their order; as high as the box for the greatest count. */
    public static List<Bar> draw(List<Column> columns) {
        return draw(columns, columns.stream().mapToLong(Column::count).max().orElse(0));
    }

    /** @param largest what fills the height of the box, where charts stand side by side */
    public static List<Bar> draw(List<Column> columns, long largest) {
        var slot = (double) WIDTH / columns.size();
        return IntStream.range(0, columns.size())
                .mapToObj(at -> bar(columns.get(at), at, slot, largest))
                .toList();
    }

    /** Whether a label has its place under a bar, so that no more than so many stand there, evenly. */
    public static boolean isLabelled(int at, int columns, int labels) {
        var step = (columns + labels - 1) / labels;
        var middle = (at + 0.5) / columns;
        // On a telephone a long label would run out of the window.
        return at % step == step / 2 && (step == 1 || middle > EDGE && middle < 1 - EDGE);
    }

    private static Bar bar(Column column, int at, double slot, long largest) {
        var height =
                column.count() == 0 ? 0 : Math.max(LEAST_HEIGHT, Math.rint((double) HEIGHT * column.count() / largest));
        return new Bar(
                column.label(),
                column.brief(),
                column.count(),
                rounded(at * slot + slot * GAP / 2),
                HEIGHT - height,
                rounded(slot * (1 - GAP)),
                height,
                column.href());
    }

    private static double rounded(double units) {
        return Math.rint(units * 100) / 100;
    }
}
