package hemera.browse.web;

import hemera.site.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one day in all years shows.
 *
 * @param day « 24 mai »
 * @param held how many pieces there are
 * @param previous the nearest day before it with pieces; null if there is no other
 * @param next the nearest after it
 * @param list pieces of exactly that day, newest first; may be empty
 */
record OnThisDayPage(
        String day,
        List<Crumb> trail,
        long held,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        CardList list) {

    /** @param label « 25 mai » */
    record Neighbour(String href, String label) {}
}
