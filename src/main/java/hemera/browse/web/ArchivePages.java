package hemera.browse.web;

import hemera.browse.CardPage;
import hemera.browse.Cards;
import hemera.browse.Cursor;
import hemera.browse.ShelfCount;
import hemera.browse.ShelfCounts;
import hemera.browse.web.ArchivePage.Decade;
import hemera.site.Crumb;
import hemera.text.Shelf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of the whole archive shows, and that of one day in all years; at most four statements each. */
@Component
class ArchivePages {

    private final Cards cards;
    private final ShelfCounts counts;
    private final ShelfPages shelves;
    private final ArchiveFigures figures;
    private final ShelfNames names;
    private final Clock clock;

    ArchivePages(
            Cards cards,
            ShelfCounts counts,
            ShelfPages shelves,
            ArchiveFigures figures,
            ShelfNames names,
            Clock clock) {
        this.cards = cards;
        this.counts = counts;
        this.shelves = shelves;
        this.figures = figures;
        this.names = names;
        this.clock = clock;
    }

    ArchivePage show(Cursor cursor, Locale locale) {
        var known = figures.read();
        return new ArchivePage(
                known.articles(),
                known.undated(),
                known.spanning(),
                figures.timeline(known, locale),
                decades(known.years(), locale),
                path(MonthDay.from(LocalDate.now(clock))),
                shelves.list(Shelf.ALL, known.spanning(), cursor, locale));
    }

    /** Pieces of exactly that day in any year, newest first. */
    OnThisDayPage onThisDay(MonthDay date, Cursor cursor, Locale locale) {
        int month = date.getMonthValue();
        int dayOfMonth = date.getDayOfMonth();
        var page = CardPage.newestFirst(
                cursor,
                (day, id, limit) -> cards.findLaterOnThisDay(month, dayOfMonth, day, id, limit),
                (day, id, limit) -> cards.findEarlierOnThisDay(month, dayOfMonth, day, id, limit));
        var around = counts.findDayOfYear(date.toString().substring("--".length()));
        return new OnThisDayPage(
                names.dayOfYear(date, locale),
                List.of(new Crumb(Shelf.ALL.path(), names.name(Shelf.ALL, locale))),
                around.held(),
                neighbour(around.previous(), locale),
                neighbour(around.next(), locale),
                CardList.of(page, path(date), locale));
    }

    private OnThisDayPage.@Nullable Neighbour neighbour(@Nullable String day, Locale locale) {
        if (day == null) {
            return null;
        }
        var date = MonthDay.parse("--" + day);
        return new OnThisDayPage.Neighbour(path(date), names.dayOfYear(date, locale));
    }

    /** {@code /archive/on/05-24} */
    static String path(MonthDay date) {
        return "/archive/on/%02d-%02d".formatted(date.getMonthValue(), date.getDayOfMonth());
    }

    private static List<Decade> decades(List<ShelfCount> years, Locale locale) {
        return years.stream()
                .filter(count -> count.held() > 0 && count.shelf().endsWith("s"))
                .map(decade -> new Decade(ShelfLink.of(decade, locale), years(decade, years, locale)))
                .toList();
    }

    private static List<ShelfLink> years(ShelfCount decade, List<ShelfCount> years, Locale locale) {
        var prefix = decade.shelf().substring(0, 3);
        return years.stream()
                .filter(count -> count.held() > 0
                        && count.shelf().length() == 4
                        && count.shelf().startsWith(prefix))
                .map(year -> ShelfLink.of(year, locale))
                .toList();
    }
}
