package hemera.browse.web;

import hemera.browse.ShelfCount;
import hemera.text.Shelf;
import java.util.Locale;

/**
 * A way to the shelf of a period.
 *
 * @param href from the root, without language prefix
 * @param count articles on it and within it
 */
record ShelfLink(String href, String label, long count) {

    static ShelfLink of(ShelfCount count, Locale locale) {
        return new ShelfLink(new Shelf(count.shelf()).path(), ShelfNames.ofPeriod(count.shelf(), locale), count.held());
    }
}
