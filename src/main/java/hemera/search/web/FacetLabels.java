package hemera.search.web;

import hemera.search.Facet;
import hemera.search.Reason;
import hemera.text.Language;
import hemera.text.Shelf;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/**
 * What the choices of facets are called on one page, and reasons that name some of them.
 *
 * @param sources names by id
 * @param subjects names by id
 */
record FacetLabels(Map<String, String> sources, Map<String, String> subjects, MessageSource messages, Locale locale) {

    /** What a choice is called; one that is gone is named by its number. */
    String of(Facet facet, String value) {
        return switch (facet) {
            case DECADE, YEAR, MONTH, DAY -> new Shelf(value).reading(locale);
            case SOURCE -> named(sources, value);
            case LANGUAGE -> new Language(value).name(locale);
            case TRANSLATION -> say("article.translation." + value);
            default -> named(subjects, value);
        };
    }

    private String named(Map<String, String> names, String id) {
        var name = names.get(id);
        return name == null ? say("search.unknown", id) : name;
    }

    /** « Sources » */
    String of(Facet facet) {
        return say("search.facet." + facet.parameter());
    }

    /** In the reader’s language, the subject it names too. */
    String of(Reason reason) {
        return say(
                reason.key(),
                reason.arguments().stream()
                        .map(name -> subjects.getOrDefault(reason.subject(), name))
                        .toArray());
    }

    String say(String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
