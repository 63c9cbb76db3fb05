package hemera.browse.web;

import hemera.browse.Holdings;
import hemera.browse.web.AboutPage.LanguageLine;
import hemera.browse.web.AboutPage.PeriodLink;
import hemera.text.Language;
import hemera.text.Shelf;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the figures of the page on the archive itself, in one statement. */
@Component
class AboutPages {

    private final Holdings holdings;

    AboutPages(Holdings holdings) {
        this.holdings = holdings;
    }

    AboutPage show(Locale locale) {
        var held = holdings.count();
        return new AboutPage(
                held.articles(),
                held.undated(),
                link(held.first(), locale),
                link(held.last(), locale),
                held.sources(),
                languages(held.languages(), locale));
    }

    private static @Nullable PeriodLink link(@Nullable String shelf, Locale locale) {
        return shelf == null ? null : new PeriodLink(new Shelf(shelf).path(), ShelfNames.ofPeriod(shelf, locale));
    }

    private static List<LanguageLine> languages(@Nullable String counts, Locale locale) {
        return counts == null
                ? List.of()
                : Arrays.stream(counts.split(" "))
                        .map(count -> count.split("="))
                        .map(count -> new LanguageLine(new Language(count[0]).name(locale), Long.parseLong(count[1])))
                        .toList();
    }
}
