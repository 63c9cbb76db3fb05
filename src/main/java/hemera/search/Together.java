package hemera.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What clauses ask together: some must hold, most of those that merely stand side by side, and none that is denied.
 */
class Together {

    /** So many words are all wanted; a longer query is a question, which few pieces repeat word for word. */
    private static final int ALL_UP_TO = 3;

    /** Of a question's words, in percent. Measured: {@code docs/decisions/0006-how-words-are-found.md}. */
    private static final int SHARE = 30;

    private final SearchPredicateFactory predicates;
    private final boolean sideBySide;
    private final List<SearchPredicate> required = new ArrayList<>();
    private final List<SearchPredicate> asked = new ArrayList<>();
    private final List<SearchPredicate> preferred = new ArrayList<>();
    private final List<SearchPredicate> denied = new ArrayList<>();

    Together(SearchPredicateFactory predicates, boolean sideBySide) {
        this.predicates = predicates;
        this.sideBySide = sideBySide;
    }

    void require(SearchPredicate predicate) {
        required.add(predicate);
    }

    /** Wants it, or where clauses stand side by side most of those that are asked for. */
    void ask(SearchPredicate predicate) {
        (sideBySide ? asked : required).add(predicate);
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
        required.forEach(all::must);
        denied.forEach(all::mustNot);
        preferred.forEach(all::should);
        if (asked.size() <= ALL_UP_TO) {
            asked.forEach(all::must);
        } else {
            var most = predicates.bool().minimumShouldMatchPercent(SHARE);
            asked.forEach(most::should);
            all.must(most);
        }
        return Optional.of(all.toPredicate());
    }
}
