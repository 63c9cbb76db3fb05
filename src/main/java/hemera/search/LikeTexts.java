package hemera.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;

/** Finds texts in the index that are nearly the same as another. */
@Component
class LikeTexts {

    private final Lookups lookups;

    LikeTexts(Lookups lookups) {
        this.lookups = lookups;
    }

    /** Ids of articles with such a text, most alike first; the one whose text it is may be among them. */
    List<Long> find(String text, int limit) {
        var values = Likeness.of(text);
        return values.isEmpty()
                ? List.of()
                : lookups.find(index -> index.search(Holding.class)
                        .select(fields -> fields.field(Fields.ARTICLE, Long.class))
                        .where(predicates -> alike(predicates, values))
                        .fetchHits(limit));
    }

    private static PredicateFinalStep alike(SearchPredicateFactory predicates, List<String> values) {
        var some = predicates.bool();
        values.forEach(value -> some.should(
                predicates.match().field(Fields.LIKENESS).matching(value).constantScore()));
        return some.minimumShouldMatchNumber(Likeness.enough(values));
    }
}
