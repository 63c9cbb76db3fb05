package hemera.browse;

import hemera.site.NotHere;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of cards, found by position and not by number: any page costs the same, and whoever follows the
 * links meets each article once, whatever is published meanwhile.
 *
 * @param cards in the order of the list; empty only where the whole list is
 * @param previous the page before is the one that ends before this position; null on the first page
 * @param next the page after is the one that begins after this position; null on the last page
 */
public record CardPage(
        List<Card> cards,
        @Nullable Position previous,
        @Nullable Position next) {

    /** How many cards a full page holds. */
    public static final int LENGTH = 20;

    /** An empty list. */
    public static final CardPage NONE = new CardPage(List.of(), null, null);

    /** Reads the cards on one side of a position, nearest first. */
    @FunctionalInterface
    public interface Walk {
        /** @param day as {@link Position#dayAsText} */
        List<Card> from(String day, long articleId, int limit);
    }

    /**
     * A page of a list that begins with the oldest.
     *
     * @param later the list after a position, oldest first
     * @param earlier the list before a position, newest first
     * @throws NotHere if the cursor leads beyond either end of the list
     * @throws BothWays if it leads both ways
     */
    public static CardPage oldestFirst(Cursor cursor, Walk later, Walk earlier) {
        return read(cursor, Position.START, later, earlier);
    }

    /** The same for a list that begins with the newest. */
    public static CardPage newestFirst(Cursor cursor, Walk later, Walk earlier) {
        return read(cursor, Position.END, earlier, later);
    }

    private static CardPage read(Cursor cursor, Position start, Walk onward, Walk back) {
        if (cursor.isFirstPage()) {
            var found = onward.from(start.dayAsText(), start.articleId(), LENGTH + 1);
            return new CardPage(shown(found), null, beyond(found));
        }
        if (cursor.after() != null && cursor.before() == null) {
            var found = find(onward, cursor.after());
            return new CardPage(shown(found), behind(found, back), beyond(found));
        }
        if (cursor.before() != null && cursor.after() == null) {
            var found = find(back, cursor.before());
            var cards = new ArrayList<>(shown(found));
            Collections.reverse(cards);
            return new CardPage(cards, beyond(found), behind(found, onward));
        }
        throw new BothWays();
    }

    private static List<Card> find(Walk walk, Position from) {
        var found = walk.from(from.dayAsText(), from.articleId(), LENGTH + 1);
        if (found.isEmpty()) {
            throw new NotHere("article beyond " + from + " in this list");
        }
        return found;
    }

    private static List<Card> shown(List<Card> found) {
        return found.subList(0, Math.min(LENGTH, found.size()));
    }

    /** Where the list goes on in the direction it was walked. */
    private static @Nullable Position beyond(List<Card> found) {
        return found.size() > LENGTH ? found.get(LENGTH - 1).position() : null;
    }

    /** Where it goes on in the other direction: asked, for the article the cursor names may have left the list. */
    private static @Nullable Position behind(List<Card> found, Walk otherWay) {
        var nearest = found.get(0).position();
        return otherWay.from(nearest.dayAsText(), nearest.articleId(), 1).isEmpty() ? null : nearest;
    }
}
