package hemera.search.query;

import hemera.search.query.Flaw.Kind;
import hemera.text.StoredText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A search put together in a form: everything it can say, the query language says too. Each part is what was typed, empty
 * where it does not matter; whatever has a meaning in the language has none here.
 *
 * @param all words that all have to be there
 * @param phrase words as they stand
 * @param any words of which one is enough
 * @param none words that must not be there
 * @param headline words of the headline
 * @param person name, as the following
 * @param quoted words inside a confirmed quotation
 * @param speaker who says words of a confirmed quotation
 * @param language BCP 47 tag or name
 * @param from first day it may be of, as people write dates; the whole of that date is meant
 * @param to last day, likewise
 */
public record AdvancedSearch(
        String all,
        String phrase,
        String any,
        String none,
        String headline,
        String person,
        String place,
        String source,
        String author,
        String quoted,
        String speaker,
        String language,
        String from,
        String to) {

    /** Asks nothing. */
    public static final AdvancedSearch EMPTY =
            new AdvancedSearch("", "", "", "", "", "", "", "", "", "", "", "", "", "");

    /** Takes what a form sends, where a field may be missing. */
    public AdvancedSearch(
            @Nullable String all,
            @Nullable String phrase,
            @Nullable String any,
            @Nullable String none,
            @Nullable String headline,
            @Nullable String person,
            @Nullable String place,
            @Nullable String source,
            @Nullable String author,
            @Nullable String quoted,
            @Nullable String speaker,
            @Nullable String language,
            @Nullable String from,
            @Nullable String to) {
        this.all = given(all);
        this.phrase = given(phrase);
        this.any = given(any);
        this.none = given(none);
        this.headline = given(headline);
        this.person = given(person);
        this.place = given(place);
        this.source = given(source);
        this.author = given(author);
        this.quoted = given(quoted);
        this.speaker = given(speaker);
        this.language = given(language);
        this.from = given(from);
        this.to = given(to);
    }

    /**
     * The form that asks for what a query does, if it has so simple a shape; only the order of its parts may differ.
     *
     * @return empty for operators within operators, open words, fields that the form lacks, and the like
     */
    public static Optional<AdvancedSearch> of(Clause clause) {
        var filled = new AdvancedFilling().filled(parts(clause));
        var same =
                filled.clause().filter(written -> new HashSet<>(parts(written)).equals(new HashSet<>(parts(clause))));
        return same.map(written -> filled);
    }

    /** What articles have to fulfil; empty if nothing was asked. What {@link #problems} tells of is left out. */
    public Optional<Clause> clause() {
        var parts = Stream.<Stream<? extends Clause>>of(
                        words(all).stream(),
                        exact(phrase).stream(),
                        either(any).stream(),
                        clauses(none).stream().map(Clause.Not::of),
                        words(headline).map(words -> Clause.InField.of(Field.HEADLINE, words)).stream(),
                        named(Field.PERSON, person).stream(),
                        named(Field.PLACE, place).stream(),
                        named(Field.SOURCE, source).stream(),
                        named(Field.AUTHOR, author).stream(),
                        words(quoted).map(words -> Clause.InField.of(Field.QUOTATION, words)).stream(),
                        named(Field.SPEAKER, speaker).stream(),
                        tag().map(tag -> Clause.InField.of(Field.LANGUAGE, new Clause.Word(tag))).stream(),
                        Stream.ofNullable(dates().dates()))
                .<Clause>flatMap(part -> part)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Clause.All.of(parts, true));
    }

    /** The query that asks the same; empty if nothing is asked. */
    public String toQuery(Locale locale) {
        return clause().map(clause -> QueryWriter.write(clause, locale)).orElse("");
    }

    /** What was not understood, by the name of the part: {@code language}, {@code from}, {@code to}. */
    public Map<String, Kind> problems() {
        var problems = new TreeMap<String, Kind>();
        if (!language.isBlank() && tag().isEmpty()) {
            problems.put("language", Kind.UNKNOWN_LANGUAGE);
        }
        problem(from, ">=").ifPresent(problem -> problems.put("from", problem));
        problem(to, "<=").ifPresent(problem -> problems.put("to", problem));
        var both = dates().problem();
        if (both == Kind.DATES_BACKWARD && !problems.containsKey("from")) {
            problems.put("to", both);
        }
        return problems;
    }

    private static Optional<Kind> problem(String date, String relation) {
        return date.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(DateRange.read(relation + date).problem());
    }

    private DateRange dates() {
        if (from.isBlank() && to.isBlank()) {
            return new DateRange(null, null);
        }
        if (from.isBlank() || to.isBlank()) {
            return DateRange.read(from.isBlank() ? "<=" + to : ">=" + from);
        }
        var range = DateRange.read(from + ".." + to);
        var one = DateRange.read(from);
        return one.equals(DateRange.read(to)) && range.problem() == null ? one : range;
    }

    private Optional<String> tag() {
        return language.isBlank() ? Optional.empty() : LanguageNames.tag(language.strip());
    }

    private static List<Clause> parts(Clause clause) {
        return clause instanceof Clause.All together && together.sideBySide() ? together.clauses() : List.of(clause);
    }

    private static Optional<Clause> words(String typed) {
        var words = clauses(typed);
        return words.isEmpty() ? Optional.empty() : Optional.of(Clause.All.of(words, true));
    }

    private static Optional<Clause> either(String typed) {
        var words = clauses(typed);
        return words.isEmpty() ? Optional.empty() : Optional.of(Clause.Any.of(words));
    }

    private static List<Clause> clauses(String typed) {
        return PlainWords.of(typed).stream().<Clause>map(Clause.Word::new).toList();
    }

    private static Optional<Clause> exact(String typed) {
        var words = PlainWords.phrase(typed);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Clause.Phrase(words, 0));
    }

    private static Optional<Clause> named(Field field, String typed) {
        var words = PlainWords.of(typed);
        var name = words.size() == 1 ? Optional.<Clause>of(new Clause.Word(words.get(0))) : exact(typed);
        return name.map(clause -> Clause.InField.of(field, clause));
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : StoredText.drawable(typed);
    }
}
