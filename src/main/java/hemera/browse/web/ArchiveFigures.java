package hemera.browse.web;

import hemera.browse.ShelfCount;
import hemera.browse.ShelfCounts;
import hemera.text.Shelf;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How much the archive holds and from when, in one statement; two with a timeline by months. */
@Component
class ArchiveFigures {

    private final ShelfCounts counts;

    ArchiveFigures(ShelfCounts counts) {
        this.counts = counts;
    }

    /**
     * The whole archive in numbers.
     *
     * @param years counts of years and decades, of all and of undated, by their names
     * @param articles how many there are for readers
     * @param undated how many of them bear no date
     * @param spanning how many of them span more than a decade
     */
    record Known(List<ShelfCount> years, long articles, long undated, long spanning) {

        long dated() {
            return articles - undated;
        }
    }

    Known read() {
        var years = counts.findYears();
        var held = held(years);
        var undated = held.getOrDefault(Shelf.UNDATED.key(), 0L);
        var spanning = held.getOrDefault(Shelf.ALL.key(), 0L);
        // Decades hold all that lies within one
        var inDecades = years.stream()
                .filter(count -> count.shelf().endsWith("s"))
                .mapToLong(ShelfCount::held)
                .sum();
        return new Known(years, inDecades + spanning + undated, undated, spanning);
    }

    /** All of it over time. */
    Timeline timeline(Known known, Locale locale) {
        var scale = TimelineScale.of(known.years());
        var shown = scale != null && scale.unit() == TimelineScale.Unit.MONTH
                ? counts.findMonths("%04d".formatted(scale.first()), "%04d".formatted(scale.last()))
                : known.years();
        return Timeline.draw(scale, held(shown), known.dated(), locale);
    }

    private static Map<String, Long> held(List<ShelfCount> counts) {
        return counts.stream().collect(Collectors.toMap(ShelfCount::shelf, ShelfCount::held));
    }
}
