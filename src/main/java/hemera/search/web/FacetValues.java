package hemera.search.web;

import hemera.article.Translation;
import hemera.search.Facet;
import hemera.text.Language;
import hemera.text.Shelf;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be chosen of a {@link Facet}, as the index writes it. */
final class FacetValues {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private FacetValues() {}

    /** The value as the index writes it; empty for what cannot be one. */
    static Optional<String> read(Facet facet, String typed) {
        return switch (facet) {
            case DECADE -> period(typed, 5);
            case YEAR -> period(typed, 4);
            case MONTH -> period(typed, 7);
            case DAY -> period(typed, 10);
            case LANGUAGE -> language(typed);
            case TRANSLATION ->
                Arrays.stream(Translation.values())
                        .map(Translation::name)
                        .filter(typed.toUpperCase(Locale.ROOT)::equals)
                        .findAny();
            default ->
                ID.matcher(typed).matches() ? Optional.of(Long.toString(Long.parseLong(typed))) : Optional.empty();
        };
    }

    private static Optional<String> period(String typed, int length) {
        try {
            return typed.length() == length && Character.isDigit(typed.charAt(0))
                    ? Optional.of(new Shelf(typed).key())
                    : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> language(String typed) {
        try {
            return Optional.of(new Language(typed).tag());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
