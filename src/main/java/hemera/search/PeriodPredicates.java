package hemera.search;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What a period asks of the dates of articles, which are intervals too. */
class PeriodPredicates {

    private final SearchPredicateFactory predicates;

    PeriodPredicates(SearchPredicateFactory predicates) {
        this.predicates = predicates;
    }

    /** Perhaps issued in it: some possible day lies there. */
    SearchPredicate overlapping(Period period) {
        return predicates
                .and(
                        predicates.range().field(Fields.ISSUED_TO).atLeast(Days.held(period.from())),
                        predicates.range().field(Fields.ISSUED_FROM).atMost(Days.held(period.to())))
                .toPredicate();
    }

    /** Surely issued in it: every possible day lies there, and nothing about the date is in doubt. */
    SearchPredicate holding(Period period) {
        return predicates
                .and(
                        predicates.range().field(Fields.ISSUED_FROM).atLeast(Days.held(period.from())),
                        predicates.range().field(Fields.ISSUED_TO).atMost(Days.held(period.to())),
                        predicates.match().field(Fields.DOUBTFUL).matching(false))
                .toPredicate();
    }
}
