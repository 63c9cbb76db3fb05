package hemera.browse.web;

import hemera.article.ArticleCard;
import hemera.browse.Card;
import hemera.browse.Cards;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Gathers what the front page shows, in at most four statements. */
@Component
class FrontPages {

    private static final int LATEST = 12;
    private static final int ON_THIS_DAY = 5;

    private final Cards cards;
    private final ArchiveFigures figures;
    private final Clock clock;

    FrontPages(Cards cards, ArchiveFigures figures, Clock clock) {
        this.cards = cards;
        this.figures = figures;
        this.clock = clock;
    }

    FrontPage today(Locale locale) {
        var today = LocalDate.now(clock);
        var known = figures.read();
        return new FrontPage(
                known.articles(),
                known.undated(),
                figures.timeline(known, locale),
                today,
                ArchivePages.path(MonthDay.from(today)),
                drawn(cards.findOnThisDay(today.getMonthValue(), today.getDayOfMonth(), ON_THIS_DAY), locale),
                drawn(cards.findLatest(Limit.of(LATEST)), locale));
    }

    private static List<ArticleCard> drawn(List<Card> cards, Locale locale) {
        return cards.stream().map(card -> card.in(locale)).toList();
    }
}
