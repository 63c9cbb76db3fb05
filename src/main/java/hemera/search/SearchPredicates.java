package hemera.search;

import hemera.search.query.Clause;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** What a search asks of documents. */
class SearchPredicates {

    private final SearchPredicateFactory predicates;
    private final Tokens tokens;
    private final Set<String> languages;
    private final Strictness strictness;

    /** @param languages by which texts in the index are analysed, some of {@link Analyzers#LANGUAGES} */
    SearchPredicates(SearchPredicateFactory predicates, Tokens tokens, Set<String> languages, Strictness strictness) {
        this.strictness = strictness;
        this.predicates = predicates;
        this.tokens = tokens;
        this.languages = languages;
    }

    /** The query alone. */
    SearchPredicate of(Optional<Clause> clause) {
        return clause.map(this::inAnyLanguage).orElseGet(() -> everything(predicates));
    }

    /** Query and period, and the choices of all facets but one; null leaves out none. */
    SearchPredicate of(Optional<Clause> clause, SearchCriteria criteria, @Nullable Facet but) {
        var all = predicates.bool();
        all.must(of(clause));
        if (!criteria.period().isAlways()) {
            var periods = new PeriodPredicates(predicates);
            all.filter(
                    criteria.certain() ? periods.holding(criteria.period()) : periods.overlapping(criteria.period()));
        }
        criteria.choices().forEach((facet, values) -> {
            if (facet != but) {
                all.filter(predicates.terms().field(facet.parameter()).matchingAny(values));
            }
        });
        return all.toPredicate();
    }

    /** Held against each article in its own language. */
    private SearchPredicate inAnyLanguage(Clause clause) {
        var any = predicates.or();
        for (var language : languages) {
            var asked = clause.accept(new ClausePredicates(predicates, tokens, language, strictness))
                    .orElseGet(() -> asWritten(clause, language));
            any.add(languages.size() == 1 ? asked : ofLanguage(language, asked));
        }
        return any.toPredicate();
    }

    private SearchPredicate ofLanguage(String language, SearchPredicate asked) {
        return predicates
                .bool()
                .must(asked)
                .filter(predicates.match().field(Fields.ANALYSED).matching(language))
                .toPredicate();
    }

    /** Nothing but stop words was asked for: these very words are meant. */
    private SearchPredicate asWritten(Clause clause, String language) {
        return clause.accept(new ClausePredicates(predicates, tokens, language, strictness).asWritten())
                .orElseGet(() -> predicates.matchNone().toPredicate());
    }

    static SearchPredicate denying(SearchPredicateFactory predicates, SearchPredicate denied) {
        return predicates.bool().must(everything(predicates)).mustNot(denied).toPredicate();
    }

    /** Documents of quotations lie beside those of articles; nothing but what denies something would find them. */
    static SearchPredicate everything(SearchPredicateFactory predicates) {
        return predicates.exists().field(Fields.ARTICLE).toPredicate();
    }
}
