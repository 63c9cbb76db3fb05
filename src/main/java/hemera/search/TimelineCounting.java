package hemera.search;

import hemera.search.Timeline.Bar;
import hemera.search.Timeline.Scale;
import java.util.Comparator;
import java.util.List;

/** Chooses what the bars of a {@link Timeline} stand for: years, unless results lie within one or over many. */
final class TimelineCounting {

    /** More years than that are drawn as decades. */
    private static final int MOST_YEARS = 40;

    /** No scale has more. */
    private static final int PERIODS = 10_000;

    private TimelineCounting() {}

    static Timeline of(FacetCounting.Matches found) {
        var years = bars(found, Scale.YEAR);
        var scale = scale(found, years);
        var bars = scale == Scale.YEAR ? years : bars(found, scale);
        long undated = found.count(Fields.DATING, 2).stream()
                .filter(dating -> dating.value().equals(Fields.UNDATED))
                .mapToLong(FacetCount::count)
                .sum();
        long drawn = bars.stream().mapToLong(Bar::count).sum();
        return new Timeline(scale, bars, found.total() - undated - drawn, undated);
    }

    private static Scale scale(FacetCounting.Matches found, List<Bar> years) {
        if (years.isEmpty() || span(years) > MOST_YEARS) {
            return Scale.DECADE;
        }
        if (years.size() > 1) {
            return Scale.YEAR;
        }
        var months = bars(found, Scale.MONTH);
        if (months.isEmpty()) {
            return Scale.YEAR;
        }
        return months.size() == 1 && !bars(found, Scale.DAY).isEmpty() ? Scale.DAY : Scale.MONTH;
    }

    private static int span(List<Bar> years) {
        return Integer.parseInt(years.get(years.size() - 1).period())
                - Integer.parseInt(years.get(0).period());
    }

    private static List<Bar> bars(FacetCounting.Matches found, Scale scale) {
        return found.count(scale.field(), PERIODS).stream()
                .map(period -> new Bar(period.value(), period.count()))
                .sorted(Comparator.comparing(Bar::period))
                .toList();
    }
}
