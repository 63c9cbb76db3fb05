package hemera.search;

import hemera.search.query.Clause;
import hemera.search.query.ClauseVisitor;
import hemera.search.query.Field;
import hemera.subject.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a clause asks of articles of one language. Empty where it asks nothing of them, being made of that language's stop
 * words.
 */
class ClausePredicates implements ClauseVisitor<Optional<SearchPredicate>> {

    /** Pairs of words cost more than words; at the end of a long question they tell little. */
    private static final int MOST_NEIGHBOURS = 12;

    private final SearchPredicateFactory predicates;
    private final Tokens tokens;
    private final String language;
    private final Strictness strictness;
    private final boolean asWritten;
    private final TextFields fields;
    private final TextPredicates text;

    /** Anywhere in an article, unless a clause names a field. */
    ClausePredicates(SearchPredicateFactory predicates, Tokens tokens, String language, Strictness strictness) {
        this(predicates, tokens, language, strictness, false, TextFields.ofArticle(language));
    }

    private ClausePredicates(
            SearchPredicateFactory predicates,
            Tokens tokens,
            String language,
            Strictness strictness,
            boolean asWritten,
            TextFields fields) {
        this.asWritten = asWritten;
        this.strictness = strictness;
        this.predicates = predicates;
        this.tokens = tokens;
        this.language = language;
        this.fields = fields;
        this.text = new TextPredicates(predicates, tokens, fields);
    }

    /** The same of words as they are written, stop words too. */
    ClausePredicates asWritten() {
        return new ClausePredicates(predicates, tokens, language, strictness, true, fields.asWritten());
    }

    private ClausePredicates in(TextFields others) {
        return new ClausePredicates(
                predicates, tokens, language, strictness, asWritten, asWritten ? others.asWritten() : others);
    }

    @Override
    public Optional<SearchPredicate> word(Clause.Word word) {
        return text.word(word);
    }

    @Override
    public Optional<SearchPredicate> phrase(Clause.Phrase phrase) {
        return Optional.of(text.phrase(phrase));
    }

    @Override
    public Optional<SearchPredicate> prefix(Clause.Prefix prefix) {
        return Optional.of(text.prefix(prefix));
    }

    @Override
    public Optional<SearchPredicate> fuzzy(Clause.Fuzzy fuzzy) {
        return Optional.of(text.fuzzy(fuzzy));
    }

    @Override
    public Optional<SearchPredicate> inField(Clause.InField inField) {
        var clause = inField.clause();
        return switch (inField.field()) {
            case HEADLINE -> clause.accept(in(TextFields.ofHeadline(language)));
            case SOURCE -> clause.accept(in(TextFields.ofNames(Fields.SOURCE_NAME)));
            case AUTHOR -> clause.accept(in(TextFields.ofNames(Fields.AUTHOR_NAME)));
            case PERSON -> clause.accept(in(TextFields.ofNames(SubjectKind.PERSON)));
            case PLACE -> clause.accept(in(TextFields.ofNames(SubjectKind.PLACE)));
            case ORGANISATION -> clause.accept(in(TextFields.ofNames(SubjectKind.ORGANISATION)));
            case EVENT -> clause.accept(in(TextFields.ofNames(SubjectKind.EVENT)));
            case TOPIC -> clause.accept(in(TextFields.ofNames(SubjectKind.TOPIC)));
            case LANGUAGE -> clause.accept(new LanguagePredicates(predicates));
            case QUOTATION, SPEAKER -> quotation(List.of(inField));
        };
    }

    /** Whatever is asked of quotations holds for one and the same of them. */
    private Optional<SearchPredicate> quotation(List<Clause.InField> asked) {
        var clauses = asked.stream()
                .flatMap(each -> each
                        .clause()
                        .accept(in(
                                each.field() == Field.SPEAKER
                                        ? TextFields.ofNames(Fields.QUOTATIONS + "." + Fields.SPEAKER)
                                        : TextFields.ofQuotation(language)))
                        .stream())
                .toList();
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        var quotation = predicates.nested(Fields.QUOTATIONS);
        clauses.forEach(quotation::add);
        return Optional.of(quotation.toPredicate());
    }

    @Override
    public Optional<SearchPredicate> dates(Clause.Dates dates) {
        return Optional.of(new PeriodPredicates(predicates).overlapping(new Period(dates.from(), dates.to())));
    }

    @Override
    public Optional<SearchPredicate> all(Clause.All all) {
        var together = new Together(predicates, all.sideBySide() ? strictness : Strictness.ALL_WORDS);
        var spoken = new ArrayList<Clause.InField>();
        for (var clause : all.clauses()) {
            if (clause instanceof Clause.Not not) {
                denied(not).ifPresent(together::deny);
            } else if (clause instanceof Clause.InField inField
                    && inField.field().isOfQuotations()) {
                spoken.add(inField);
            } else if (clause instanceof Clause.InField || clause instanceof Clause.Dates) {
                clause.accept(this).ifPresent(together::require);
            } else if (!isAsking(clause)) {
                clause.accept(this).ifPresent(together::ask);
            }
        }
        quotation(spoken).ifPresent(together::require);
        neighbours(all).forEach(together::prefer);
        return together.predicate();
    }

    /** What is denied must not be there, and be it a stop word. */
    private Optional<SearchPredicate> denied(Clause.Not not) {
        return not.clause()
                .accept(this)
                .or(() -> asWritten ? Optional.empty() : not.clause().accept(asWritten()));
    }

    private static boolean isAsking(Clause clause) {
        return clause instanceof Clause.Word word && WordsThatAsk.has(word.text());
    }

    private List<SearchPredicate> neighbours(Clause.All all) {
        var pairs = new ArrayList<SearchPredicate>();
        var clauses = all.clauses().subList(0, Math.min(all.clauses().size(), MOST_NEIGHBOURS));
        for (int at = 1; all.sideBySide() && at < clauses.size(); at++) {
            if (clauses.get(at - 1) instanceof Clause.Word first && clauses.get(at) instanceof Clause.Word second) {
                pairs.add(text.neighbours(first, second));
            }
        }
        return pairs;
    }

    @Override
    public Optional<SearchPredicate> any(Clause.Any any) {
        var either = any.clauses().stream()
                .flatMap(clause -> clause.accept(this).stream())
                .toList();
        if (either.isEmpty()) {
            return Optional.empty();
        }
        var or = predicates.or();
        either.forEach(or::add);
        return Optional.of(or.toPredicate());
    }

    @Override
    public Optional<SearchPredicate> not(Clause.Not not) {
        return denied(not).map(denied -> SearchPredicates.denying(predicates, denied));
    }
}
