package hemera.browse.web;

import hemera.text.Shelf;
import org.jspecify.annotations.Nullable;

/** What kind of period a shelf stands for. */
enum ShelfKind {
    ALL,
    DECADE,
    YEAR,
    MONTH,
    DAY,
    UNDATED;

    static ShelfKind of(Shelf shelf) {
        if (shelf.equals(Shelf.UNDATED)) {
            return UNDATED;
        }
        return switch (shelf.key().length()) {
            case 3 -> ALL;
            case 4 -> YEAR;
            case 5 -> DECADE;
            case 7 -> MONTH;
            default -> DAY;
        };
    }

    /** Keys of the shelves directly within, from first to last, both inclusive. */
    record Range(String first, String last) {}

    /** The shelves directly within a decade, year or month; null for the others. */
    static @Nullable Range within(Shelf shelf) {
        var key = shelf.key();
        return switch (of(shelf)) {
            case DECADE -> new Range(key.substring(0, 4), key.substring(0, 3) + "9");
            case YEAR -> new Range(key + "-01", key + "-12");
            case MONTH -> new Range(key + "-01", key + "-31");
            case ALL, DAY, UNDATED -> null;
        };
    }
}
