package hemera.browse.web;

import hemera.article.ArticleCard;
import hemera.browse.Card;
import hemera.browse.Cards;
import hemera.browse.ShelfCount;
import hemera.browse.ShelfCounts;
import hemera.text.Shelf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Gathers what the front page shows, in at most four statements. */
@Component
class FrontPages {

    private static final int LATEST = 12;
    private static final int ON_THIS_DAY = 5;

    private final Cards cards;
    private final ShelfCounts counts;
    private final Clock clock;

    FrontPages(Cards cards, ShelfCounts counts, Clock clock) {
        this.cards = cards;
        this.counts = counts;
        this.clock = clock;
    }

    FrontPage today(Locale locale) {
        var today = LocalDate.now(clock);
        var years = counts.findYears();
        var undated = held(years).getOrDefault(Shelf.UNDATED.key(), 0L);
        var dated = dated(years);
        return new FrontPage(
                dated + undated,
                undated,
                timeline(years, dated, locale),
                today,
                drawn(cards.findOnThisDay(today.getMonthValue(), today.getDayOfMonth(), ON_THIS_DAY), locale),
                drawn(cards.findLatest(Limit.of(LATEST)), locale));
    }

    private Timeline timeline(List<ShelfCount> years, long dated, Locale locale) {
        var scale = TimelineScale.of(years);
        var shown = scale != null && scale.unit() == TimelineScale.Unit.MONTH
                ? counts.findMonths("%04d".formatted(scale.first()), "%04d".formatted(scale.last()))
                : years;
        return Timeline.draw(scale, held(shown), dated, locale);
    }

    /** Decades hold all that lies within one; what spans more stands on the shelf of all. */
    private static long dated(List<ShelfCount> years) {
        return years.stream()
                .filter(count -> count.shelf().endsWith("s") || count.shelf().equals(Shelf.ALL.key()))
                .mapToLong(ShelfCount::held)
                .sum();
    }

    private static Map<String, Long> held(List<ShelfCount> counts) {
        return counts.stream().collect(Collectors.toMap(ShelfCount::shelf, ShelfCount::held));
    }

    private static List<ArticleCard> drawn(List<Card> cards, Locale locale) {
        return cards.stream().map(card -> card.in(locale)).toList();
    }
}
