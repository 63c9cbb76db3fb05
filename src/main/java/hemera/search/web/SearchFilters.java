package hemera.search.web;

import hemera.search.Facet;
import hemera.search.SearchCriteria;
import hemera.text.EdtfDate;
import hemera.text.TypedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything that a search is narrowed by beside its query, each with the way that takes it off. */
final class SearchFilters {

    private SearchFilters() {}

    static List<Choice> of(SearchCriteria criteria, SearchAddress address, FacetLabels labels) {
        var filters = new ArrayList<Choice>();
        if (criteria.from() != null || criteria.to() != null) {
            filters.add(new Choice(
                    period(criteria, labels),
                    null,
                    address.of(criteria.withPeriod(null, null).withCertain(false)),
                    true));
        }
        if (criteria.certain()) {
            filters.add(new Choice(labels.say("search.certain"), null, address.of(criteria.withCertain(false)), true));
        }
        for (var facet : Facet.values()) {
            for (var value : criteria.chosen(facet)) {
                filters.add(new Choice(
                        labels.say("search.filter", labels.of(facet), labels.of(facet, value)),
                        null,
                        address.of(criteria.without(facet, value)),
                        true));
            }
        }
        return filters;
    }

    /** The same search without any. */
    static SearchCriteria cleared(SearchCriteria criteria) {
        return SearchCriteria.of(criteria.query())
                .withWidened(criteria.widened())
                .withOrder(criteria.order());
    }

    private static String period(SearchCriteria criteria, FacetLabels labels) {
        var from = words(criteria.from(), labels);
        var to = words(criteria.to(), labels);
        if (from.isEmpty()) {
            return labels.say("search.filter.to", to);
        }
        return to.isEmpty() ? labels.say("search.filter.from", from) : labels.say("search.filter.period", from, to);
    }

    private static String words(@Nullable String typed, FacetLabels labels) {
        if (typed == null) {
            return "";
        }
        EdtfDate date = TypedDate.understand(typed).date();
        return date == null ? Objects.requireNonNull(typed) : date.reading(labels.locale());
    }
}
