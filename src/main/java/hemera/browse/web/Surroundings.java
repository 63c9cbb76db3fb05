package hemera.browse.web;

import hemera.browse.ShelfCount;
import hemera.text.Shelf;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A shelf’s counts with those around it.
 *
 * @param held articles on the shelf and within it
 * @param own articles on the shelf itself
 * @param within articles by shelf within; only shelves that hold something
 * @param previous the nearest earlier shelf of the same kind that holds something
 * @param next the nearest later one
 */
record Surroundings(
        long held,
        long own,
        Map<String, Long> within,
        @Nullable ShelfCount previous,
        @Nullable ShelfCount next) {

    /** @param counts as {@code ShelfCounts.findAround} gives them */
    static Surroundings of(Shelf shelf, Collection<ShelfCount> counts) {
        var key = shelf.key();
        ShelfCount itself = null;
        ShelfCount previous = null;
        ShelfCount next = null;
        for (var count : counts) {
            if (count.shelf().equals(key)) {
                itself = count;
            } else if (count.shelf().length() == key.length()) {
                var earlier = count.shelf().compareTo(key) < 0;
                previous = earlier ? count : previous;
                next = earlier ? next : count;
            }
        }
        var within = counts.stream()
                .filter(count -> count.shelf().length() != key.length())
                .collect(Collectors.toMap(ShelfCount::shelf, ShelfCount::held));
        return new Surroundings(
                itself == null ? 0 : itself.held(), itself == null ? 0 : itself.own(), within, previous, next);
    }
}
