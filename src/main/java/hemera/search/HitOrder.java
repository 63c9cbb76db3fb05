package hemera.search;

import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/** Sorts hits; whatever is alike stands by its article, so that pages neither repeat nor miss one. */
final class HitOrder {

    private HitOrder() {}

    static SortFinalStep of(SearchSortFactory sorts, Order order) {
        return switch (order) {
            case RELEVANCE -> sorts.score().then().field(Fields.ARTICLE).desc();
            case NEWEST ->
                sorts.field(Fields.ISSUED_TO)
                        .desc()
                        .missing()
                        .last()
                        .then()
                        .field(Fields.ARTICLE)
                        .desc();
            case OLDEST ->
                sorts.field(Fields.ISSUED_FROM)
                        .asc()
                        .missing()
                        .last()
                        .then()
                        .field(Fields.ARTICLE)
                        .asc();
            case ARCHIVED ->
                sorts.field(Fields.FIRST_PUBLISHED)
                        .desc()
                        .then()
                        .field(Fields.ARTICLE)
                        .desc();
        };
    }
}
