package hemera.search.web;

import hemera.search.Facet;
import hemera.search.Loosening;
import hemera.search.Loosening.Kind;
import hemera.search.Loosening.Way;
import hemera.search.Loosenings;
import hemera.search.SearchCriteria;
import hemera.search.web.NothingFound.Step;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words what would find something where a search finds nothing. */
@Component
class NothingFoundPages {

    private final Loosenings loosenings;
    private final MessageSource messages;

    NothingFoundPages(Loosenings loosenings, MessageSource messages) {
        this.loosenings = loosenings;
        this.messages = messages;
    }

    /**
     * Where words that no article has were left out: what may have been meant.
     *
     * @param prefix of the reader's language, before every path
     */
    Optional<Step> respelled(SearchCriteria criteria, String prefix, Locale locale) {
        var address = new SearchAddress(prefix + "/search");
        return loosenings.respelled(criteria, locale).map(way -> step(way, address, locale));
    }

    /** @param prefix of the reader's language, before every path */
    NothingFound of(SearchCriteria criteria, String prefix, Locale locale) {
        var loosening = loosenings.of(criteria, locale);
        var address = new SearchAddress(prefix + "/search");
        return new NothingFound(
                loosening.parts(),
                isNeverTogether(loosening),
                loosening.ways().stream()
                        .filter(way -> way.kind() == Kind.SPELLING)
                        .map(way -> step(way, address, locale))
                        .findFirst(),
                loosening.ways().stream()
                        .filter(way -> way.kind() != Kind.SPELLING)
                        .map(way -> step(way, address, locale))
                        .toList());
    }

    private static boolean isNeverTogether(Loosening loosening) {
        return loosening.isAll() && loosening.parts().stream().allMatch(part -> part.total() > 0);
    }

    private Step step(Way way, SearchAddress address, Locale locale) {
        return new Step(label(way, locale), way.total(), address.of(way.criteria()));
    }

    private String label(Way way, Locale locale) {
        return switch (way.kind()) {
            case SPELLING -> Objects.requireNonNull(way.what());
            case WITHOUT_WORD -> say("search.none.without", locale, Objects.requireNonNull(way.what()));
            case ANY_WORD -> say("search.none.any", locale);
            case WITHOUT_FACET -> say("search.none.facet", locale, facet(Objects.requireNonNull(way.facet()), locale));
            case WITHOUT_PERIOD -> say("search.none.period", locale);
            case WITHOUT_FILTERS -> say("search.none.filters", locale);
        };
    }

    private String facet(Facet facet, Locale locale) {
        return say("search.facet." + facet.parameter(), locale);
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
