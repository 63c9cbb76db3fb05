package hemera.browse.web;

import hemera.browse.CardPage;
import hemera.browse.Cards;
import hemera.browse.Cursor;
import hemera.browse.ShelfCount;
import hemera.browse.ShelfCounts;
import hemera.text.Shelf;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of one shelf shows, in at most three statements. */
@Component
class ShelfPages {

    private final Cards cards;
    private final ShelfCounts counts;
    private final ShelfNames names;

    ShelfPages(Cards cards, ShelfCounts counts, ShelfNames names) {
        this.cards = cards;
        this.counts = counts;
        this.names = names;
    }

    /** @param shelf any but the whole archive, which has a page of its own */
    ShelfPage show(Shelf shelf, Cursor cursor, Locale locale) {
        var around = around(shelf);
        return new ShelfPage(
                names.name(shelf, locale),
                ShelfKind.of(shelf).name(),
                names.trail(shelf, locale),
                around.held(),
                around.own(),
                timeline(shelf, around, locale),
                calendar(shelf, around, locale),
                link(around.previous(), locale),
                link(around.next(), locale),
                ShelfKind.of(shelf) == ShelfKind.DAY
                        ? "/archive/on/" + shelf.key().substring(5)
                        : null,
                around.held() == 0 && !shelf.equals(Shelf.UNDATED) ? perhapsHref(shelf.key()) : null,
                list(shelf, around.own(), cursor, locale));
    }

    /** The pieces on the shelf itself, oldest first. */
    CardList list(Shelf shelf, long own, Cursor cursor, Locale locale) {
        var page = own == 0 && cursor.isFirstPage()
                ? CardPage.NONE
                : CardPage.oldestFirst(
                        cursor,
                        (day, id, limit) -> cards.findLaterOnShelf(shelf.key(), day, id, limit),
                        (day, id, limit) -> cards.findEarlierOnShelf(shelf.key(), day, id, limit));
        return CardList.of(page, shelf.path(), locale);
    }

    private Surroundings around(Shelf shelf) {
        var within = ShelfKind.within(shelf);
        return Surroundings.of(
                shelf,
                within == null
                        ? counts.findAround(shelf.key(), 0, "", "")
                        : counts.findAround(shelf.key(), within.first().length(), within.first(), within.last()));
    }

    private static @Nullable Timeline timeline(Shelf shelf, Surroundings around, Locale locale) {
        if (around.held() == 0) {
            return null;
        }
        var scale = TimelineScale.within(shelf);
        return scale == null ? null : Timeline.draw(scale, around.within(), around.held(), locale);
    }

    private static @Nullable Calendar calendar(Shelf shelf, Surroundings around, Locale locale) {
        return ShelfKind.of(shelf) == ShelfKind.MONTH && around.held() > 0
                ? Calendar.of(YearMonth.parse(shelf.key()), around.within(), locale)
                : null;
    }

    /** Searches take a decade by its first and last year. */
    static String perhapsHref(String key) {
        var first = key.equals("0000s") ? "0001" : key.replace("0s", "0");
        return "/search?from=%s&to=%s".formatted(first, key.replace("0s", "9"));
    }

    private static @Nullable ShelfLink link(@Nullable ShelfCount count, Locale locale) {
        return count == null ? null : ShelfLink.of(count, locale);
    }
}
