package hemera.search;

import hemera.search.query.Clause;
import hemera.search.query.ClauseVisitor;
import java.util.Optional;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What {@code language:} asks for: {@code fr} takes in {@code fr-CH}. */
class LanguagePredicates implements ClauseVisitor<Optional<SearchPredicate>> {

    private final SearchPredicateFactory predicates;

    LanguagePredicates(SearchPredicateFactory predicates) {
        this.predicates = predicates;
    }

    @Override
    public Optional<SearchPredicate> word(Clause.Word word) {
        return Optional.of(predicates
                .or(
                        predicates.match().field(Fields.LANGUAGE).matching(word.text()),
                        predicates.prefix().field(Fields.LANGUAGE).matching(word.text() + "-"))
                .toPredicate());
    }

    @Override
    public Optional<SearchPredicate> phrase(Clause.Phrase phrase) {
        return word(new Clause.Word(phrase.words()));
    }

    @Override
    public Optional<SearchPredicate> prefix(Clause.Prefix prefix) {
        return Optional.of(predicates
                .prefix()
                .field(Fields.LANGUAGE)
                .matching(prefix.text())
                .toPredicate());
    }

    @Override
    public Optional<SearchPredicate> fuzzy(Clause.Fuzzy fuzzy) {
        return word(new Clause.Word(fuzzy.text()));
    }

    @Override
    public Optional<SearchPredicate> inField(Clause.InField inField) {
        return inField.clause().accept(this);
    }

    @Override
    public Optional<SearchPredicate> dates(Clause.Dates dates) {
        return Optional.of(new PeriodPredicates(predicates).overlapping(new Period(dates.from(), dates.to())));
    }

    @Override
    public Optional<SearchPredicate> all(Clause.All all) {
        var and = predicates.and();
        all.clauses().forEach(clause -> clause.accept(this).ifPresent(and::add));
        return Optional.of(and.toPredicate());
    }

    @Override
    public Optional<SearchPredicate> any(Clause.Any any) {
        var or = predicates.or();
        any.clauses().forEach(clause -> clause.accept(this).ifPresent(or::add));
        return Optional.of(or.toPredicate());
    }

    @Override
    public Optional<SearchPredicate> not(Clause.Not not) {
        return not.clause().accept(this).map(denied -> SearchPredicates.denying(predicates, denied));
    }
}
