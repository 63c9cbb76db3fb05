package hemera.browse.web;

import hemera.browse.LanguageCounts;
import hemera.browse.ShelfCount;
import hemera.browse.web.AboutPage.LanguageLine;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the figures of the page on the archive itself, in three statements. */
@Component
class AboutPages {

    private static final int YEAR_LENGTH = 4;
    private static final int DECADE_LENGTH = 5;

    private final ArchiveFigures figures;
    private final LanguageCounts languages;

    AboutPages(ArchiveFigures figures, LanguageCounts languages) {
        this.figures = figures;
        this.languages = languages;
    }

    AboutPage show(Locale locale) {
        var known = figures.read();
        var years = held(known.years(), YEAR_LENGTH);
        var periods = years.isEmpty() ? held(known.years(), DECADE_LENGTH) : years;
        return new AboutPage(
                known.articles(),
                known.undated(),
                link(periods, 0, locale),
                link(periods, periods.size() - 1, locale),
                languages.countSources(),
                languages.findUsed().stream()
                        .map(count -> new LanguageLine(count.language().name(locale), count.held()))
                        .toList());
    }

    private static List<ShelfCount> held(List<ShelfCount> counts, int keyLength) {
        return counts.stream()
                .filter(count -> count.held() > 0 && count.shelf().length() == keyLength)
                .toList();
    }

    private static @Nullable ShelfLink link(List<ShelfCount> periods, int at, Locale locale) {
        return periods.isEmpty() ? null : ShelfLink.of(periods.get(at), locale);
    }
}
