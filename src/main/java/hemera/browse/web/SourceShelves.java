package hemera.browse.web;

import hemera.browse.ShelfCount;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the shelves of one source hold. */
final class SourceShelves {

    private final Map<String, ShelfCount> counts = new HashMap<>();
    private long fullestMonth;

    SourceShelves(Collection<ShelfCount> years) {
        add(years);
    }

    void add(Collection<ShelfCount> found) {
        for (var count : found) {
            counts.put(count.shelf(), count);
            if (isMonth(count.shelf())) {
                fullestMonth = Math.max(fullestMonth, count.held());
            }
        }
    }

    /** Articles on a shelf and within it. */
    long held(String shelf) {
        var count = counts.get(shelf);
        return count == null ? 0 : count.held();
    }

    /** Articles on that very shelf. */
    long own(String shelf) {
        var count = counts.get(shelf);
        return count == null ? 0 : count.own();
    }

    /** What the fullest of the months that were added holds. */
    long fullestMonth() {
        return fullestMonth;
    }

    /** Years that hold something, in order. */
    SortedSet<Integer> years() {
        var years = new TreeSet<Integer>();
        counts.keySet().stream()
                .filter(shelf -> shelf.length() == 4)
                .map(Integer::valueOf)
                .forEach(years::add);
        return years;
    }

    private static boolean isMonth(String shelf) {
        return shelf.indexOf('-') == 4;
    }
}
