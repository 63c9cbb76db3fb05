package hemera.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What clauses ask together: some must hold, all or some of those that merely stand side by side, and none that is
 * denied.
 */
class Together {

    private final SearchPredicateFactory predicates;
    private final Strictness strictness;
    private final List<SearchPredicate> required = new ArrayList<>();
    private final List<SearchPredicate> asked = new ArrayList<>();
    private final List<SearchPredicate> preferred = new ArrayList<>();
    private final List<SearchPredicate> denied = new ArrayList<>();

    Together(SearchPredicateFactory predicates, Strictness strictness) {
        this.predicates = predicates;
        this.strictness = strictness;
    }

    void require(SearchPredicate predicate) {
        required.add(predicate);
    }

    /** Wants it, or only as many of those asked for as is strict enough. */
    void ask(SearchPredicate predicate) {
        asked.add(predicate);
    }

    /** What has it comes first. */
    void prefer(SearchPredicate predicate) {
        preferred.add(predicate);
    }

    void deny(SearchPredicate predicate) {
        denied.add(predicate);
    }

    /** Empty if nothing was asked. */
    Optional<SearchPredicate> predicate() {
        if (required.isEmpty() && asked.isEmpty() && denied.isEmpty()) {
            return Optional.empty();
        }
        var all = predicates.bool();
        if (required.isEmpty() && asked.isEmpty()) {
            all.must(SearchPredicates.everything(predicates));
        }
        required.forEach(all::must);
        denied.forEach(all::mustNot);
        preferred.forEach(all::should);
        if (strictness == Strictness.ALL_WORDS || asked.isEmpty()) {
            asked.forEach(all::must);
        } else {
            var some = predicates.bool().minimumShouldMatchNumber(strictness.required(asked.size()));
            asked.forEach(some::should);
            all.must(some);
        }
        return Optional.of(all.toPredicate());
    }
}
