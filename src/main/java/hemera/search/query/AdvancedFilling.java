package hemera.search.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Puts the parts of a query into the form, as far as it has a place for each. */
final class AdvancedFilling {

    private final StringJoiner all = new StringJoiner(" ");
    private final StringJoiner none = new StringJoiner(" ");
    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private String phrase = "";
    private String any = "";
    private String from = "";
    private String to = "";

    AdvancedSearch filled(List<Clause> parts) {
        parts.forEach(this::fill);
        return new AdvancedSearch(
                all.toString(),
                phrase,
                any,
                none.toString(),
                in(Field.HEADLINE),
                in(Field.PERSON),
                in(Field.PLACE),
                in(Field.SOURCE),
                in(Field.AUTHOR),
                in(Field.QUOTATION),
                in(Field.SPEAKER),
                in(Field.LANGUAGE),
                from,
                to);
    }

    private void fill(Clause part) {
        if (part instanceof Clause.Word word) {
            all.add(word.text());
        } else if (part instanceof Clause.Phrase words) {
            phrase = words.words();
        } else if (part instanceof Clause.Any either) {
            any = words(either.clauses());
        } else if (part instanceof Clause.Not not && not.clause() instanceof Clause.Word word) {
            none.add(word.text());
        } else if (part instanceof Clause.Dates dates) {
            fill(dates.written());
        } else if (part instanceof Clause.InField inField) {
            text(inField.clause()).ifPresent(text -> fields.put(inField.field(), text));
        }
    }

    private void fill(String dates) {
        int between = dates.indexOf("..");
        if (between > 0) {
            from = dates.substring(0, between);
            to = dates.substring(between + 2);
        } else if (dates.startsWith(">=")) {
            from = dates.substring(2);
        } else if (dates.startsWith("<=")) {
            to = dates.substring(2);
        } else {
            from = dates;
            to = dates;
        }
    }

    private String in(Field field) {
        return fields.getOrDefault(field, "");
    }

    private static Optional<String> text(Clause clause) {
        if (clause instanceof Clause.Word word) {
            return Optional.of(word.text());
        }
        if (clause instanceof Clause.Phrase phrase) {
            return Optional.of(phrase.words());
        }
        return clause instanceof Clause.All together ? Optional.of(words(together.clauses())) : Optional.empty();
    }

    private static String words(List<Clause> clauses) {
        var words = new StringJoiner(" ");
        clauses.forEach(clause -> text(clause).ifPresent(words::add));
        return words.toString();
    }
}
