package hemera.search.web;

import hemera.search.Facet;
import hemera.search.SearchCriteria;
import hemera.search.Timeline;
import hemera.search.Timeline.Scale;
import hemera.site.BarChart;
import hemera.site.BarChart.Bar;
import hemera.site.BarChart.Column;
import hemera.text.Shelf;
import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When results were issued, as a chart and as a table that says the same.
 *
 * @param bars of periods that hold something or bear a label, oldest first
 * @param apart bars of what is dated less finely than the others, and of what bears no date; without links
 * @param rows of the table: bars and what stands apart, their numbers adding up to the total
 */
record TimelineView(List<Bar> bars, List<Bar> apart, List<Choice> rows) {

    private static final int LABELS = 5;

    /** Words and ways that the chart needs. */
    record Wording(SearchAddress address, Locale locale, String coarser, String undated) {}

    /** Null if all results lie in one period, or there are none. */
    static @Nullable TimelineView of(Timeline timeline, SearchCriteria criteria, Wording wording) {
        var apart = apart(timeline, wording);
        if (timeline.bars().size() + apart.size() < 2) {
            return null;
        }
        var columns = columns(timeline, criteria, wording);
        var largest = Stream.concat(columns.stream(), apart.stream())
                .mapToLong(Column::count)
                .max()
                .orElse(0);
        var numbers = NumberFormat.getIntegerInstance(wording.locale());
        return new TimelineView(
                BarChart.draw(columns, largest).stream()
                        .filter(bar -> bar.count() > 0 || bar.brief() != null)
                        .toList(),
                BarChart.draw(apart, largest).stream().map(TimelineView::slim).toList(),
                Stream.concat(columns.stream(), apart.stream())
                        .filter(column -> column.count() > 0)
                        .map(column -> new Choice(column.label(), numbers.format(column.count()), column.href(), false))
                        .toList());
    }

    /** Above the highest of the bars that stand apart, in units of the chart. */
    public int getTopApart() {
        return (int) apart.stream().mapToDouble(Bar::y).min().orElse(0);
    }

    /** Few bars in little room: no broader than those on the axis of time. */
    private static Bar slim(Bar bar) {
        var breadth = bar.width() / 5;
        return new Bar(
                bar.label(), bar.brief(), bar.count(), bar.x() + 2 * breadth, bar.y(), breadth, bar.height(), null);
    }

    private static List<Column> apart(Timeline timeline, Wording wording) {
        var apart = new ArrayList<Column>();
        if (timeline.coarser() > 0) {
            apart.add(new Column(wording.coarser(), wording.coarser(), timeline.coarser(), null));
        }
        if (timeline.undated() > 0) {
            apart.add(new Column(wording.undated(), wording.undated(), timeline.undated(), null));
        }
        return apart;
    }

    private static List<Column> columns(Timeline timeline, SearchCriteria criteria, Wording wording) {
        var found = timeline.bars();
        if (found.isEmpty()) {
            return List.of();
        }
        var periods = periods(
                timeline.scale(),
                found.get(0).period(),
                found.get(found.size() - 1).period());
        var facet = Facet.valueOf(timeline.scale().name());
        Function<String, String> href = period -> wording.address().of(criteria.with(facet, List.of(period)));
        var columns = new ArrayList<Column>(periods.size());
        int at = 0;
        for (var period : periods) {
            var isLabelled = BarChart.isLabelled(columns.size(), periods.size(), LABELS);
            var holds = at < found.size() && found.get(at).period().equals(period);
            var label = holds || isLabelled ? new Shelf(period).reading(wording.locale()) : "";
            columns.add(new Column(
                    label,
                    isLabelled ? brief(timeline.scale(), period, wording.locale()) : null,
                    holds ? found.get(at).count() : 0,
                    holds ? href.apply(period) : null));
            at += holds ? 1 : 0;
        }
        return columns;
    }

    /** As short as can be: the first year of a decade, « mai », the number of a day. */
    private static String brief(Scale scale, String period, Locale locale) {
        return switch (scale) {
            case DECADE, YEAR -> period.substring(0, 4);
            case MONTH -> Month.of(Integer.parseInt(period.substring(5))).getDisplayName(TextStyle.SHORT, locale);
            case DAY -> Integer.toString(Integer.parseInt(period.substring(8)));
        };
    }

    /** From the first to the last, empty ones too. */
    private static List<String> periods(Scale scale, String first, String last) {
        return switch (scale) {
            case DECADE -> numbered(first.substring(0, 3), last.substring(0, 3), "%03d0s");
            case YEAR -> numbered(first, last, "%04d");
            case MONTH -> numbered("1", "12", first.substring(0, 4) + "-%02d");
            case DAY -> numbered(first.substring(8), last.substring(8), first.substring(0, 7) + "-%02d");
        };
    }

    private static List<String> numbered(String first, String last, String pattern) {
        return IntStream.rangeClosed(Integer.parseInt(first), Integer.parseInt(last))
                .mapToObj(pattern::formatted)
                .toList();
    }
}
