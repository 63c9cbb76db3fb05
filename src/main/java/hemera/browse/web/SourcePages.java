package hemera.browse.web;

import hemera.browse.CardPage;
import hemera.browse.Cursor;
import hemera.browse.Position;
import hemera.browse.SourceCards;
import hemera.browse.SourceCounts;
import hemera.browse.SourceRecord;
import hemera.site.Crumb;
import hemera.text.Shelf;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what the page of a source shows, in at most five statements with the one that found it. */
@Component
class SourcePages {

    private static final String TOTAL = "total";

    private final SourceCards cards;
    private final SourceCounts counts;
    private final MessageSource messages;

    SourcePages(SourceCards cards, SourceCounts counts, MessageSource messages) {
        this.cards = cards;
        this.counts = counts;
        this.messages = messages;
    }

    /**
     * @param narrowed null for all articles
     * @param since a year of the span that the grid shows; null for the span of the period, or the latest
     */
    SourcePage source(
            SourceRecord source, @Nullable Period narrowed, @Nullable Integer since, Cursor cursor, Locale locale) {
        var period = narrowed == null ? Period.ALL : narrowed;
        var shelves = new SourceShelves(counts.findYears(source.id()));
        var page = page(source.id(), period, cursor);
        var coverage = coverage(source, shelves, narrowed == null ? since : Integer.valueOf(narrowed.year()), locale);
        var undated = shelves.held(Shelf.UNDATED.key());
        var dated = shelves.years().stream()
                .mapToLong(year -> shelves.held("%04d".formatted(year)))
                .sum();
        return new SourcePage(
                source.path(),
                trail(source, narrowed, locale),
                source.name(),
                source.kind().name(),
                source.homepage(),
                source.country() == null ? null : new Locale("", source.country()).getDisplayCountry(locale),
                source.language() == null ? null : source.language().name(locale),
                page.previous() == null && narrowed == null ? source.note() : null,
                shelves.held(TOTAL),
                undated,
                shelves.held(TOTAL) - undated - dated,
                coverage,
                narrowed == null ? null : narrowed.words(locale),
                shelves.held(period.key()),
                narrowed != null || since != null,
                CardList.of(page, source.path() + (narrowed == null ? "" : narrowed.query()), locale));
    }

    private List<Crumb> trail(SourceRecord source, @Nullable Period narrowed, Locale locale) {
        var list = new Crumb("/sources", messages.getMessage("source.list", null, locale));
        return narrowed == null ? List.of(list) : List.of(list, new Crumb(source.path(), source.name()));
    }

    private CardPage page(long source, Period period, Cursor cursor) {
        var first = new Position(period.first(), 0).dayAsText();
        var last = new Position(period.last(), 0).dayAsText();
        return CardPage.newestFirst(
                cursor,
                // Days as text stand in their own order: -infinity before all digits, infinity after them.
                (day, article, limit) -> day.compareTo(first) < 0
                        ? cards.findLater(source, period.key(), last, first, 0, limit)
                        : cards.findLater(source, period.key(), last, day, article, limit),
                (day, article, limit) -> day.compareTo(last) > 0
                        ? cards.findEarlier(source, period.key(), first, last, Long.MAX_VALUE, limit)
                        : cards.findEarlier(source, period.key(), first, day, article, limit));
    }

    private @Nullable Coverage coverage(
            SourceRecord source, SourceShelves shelves, @Nullable Integer asked, Locale locale) {
        var years = shelves.years();
        if (years.isEmpty()) {
            return null;
        }
        var since = Coverage.spanOf(asked == null ? years.last() : asked);
        shelves.add(
                counts.findMonths(source.id(), "%04d".formatted(since), "%04d".formatted(since + Coverage.SPAN - 1)));
        return Coverage.draw(source.path(), years, since, shelves, locale);
    }
}
