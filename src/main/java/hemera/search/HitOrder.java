package hemera.search;

import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * What hits are sorted by; whatever is alike stands by its article, so that pages neither repeat nor miss one. Hits without
 * a value come last.
 *
 * @param field of numbers, as the index keeps them; null for how well hits fit
 * @param descending whether what is greater comes first, of articles too
 */
record HitOrder(@Nullable String field, boolean descending) {

    static HitOrder of(Order order) {
        return switch (order) {
            case RELEVANCE -> new HitOrder(null, true);
            case NEWEST -> new HitOrder(Fields.ISSUED_TO, true);
            case OLDEST -> new HitOrder(Fields.ISSUED_FROM, false);
            case ARCHIVED -> new HitOrder(Fields.FIRST_PUBLISHED, true);
        };
    }

    SortFinalStep sort(SearchSortFactory sorts) {
        var direction = descending ? SortOrder.DESC : SortOrder.ASC;
        var first = field == null
                ? sorts.score().order(direction)
                : sorts.field(field).order(direction).missing().last();
        return first.then().field(Fields.ARTICLE).order(direction);
    }
}
