package hemera.search.web;

import hemera.search.Facet;
import hemera.search.SearchCriteria;
import hemera.text.EdtfDate;
import hemera.text.TypedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that a search is narrowed by beside its query, each with the way that takes it off. */
final class SearchFilters {

    private SearchFilters() {}

    static List<Choice> of(SearchCriteria criteria, SearchAddress address, FacetLabels labels) {
        var filters = new ArrayList<Choice>();
        var period = period(criteria, labels);
        if (!period.isEmpty()) {
            filters.add(new Choice(
                    period, null, address.of(criteria.withPeriod(null, null).withCertain(false)), true));
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
        var from = words(criteria.from(), EdtfDate::beginning, labels);
        var to = words(criteria.to(), EdtfDate::ending, labels);
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : labels.say("search.filter.to", to);
        }
        return to.isEmpty() ? labels.say("search.filter.from", from) : labels.say("search.filter.period", from, to);
    }

    /** @param end which end of an interval counts */
    private static String words(
            @Nullable String typed, Function<EdtfDate, Optional<EdtfDate>> end, FacetLabels labels) {
        return Optional.ofNullable(typed)
                .map(TypedDate::understand)
                .map(TypedDate::date)
                .flatMap(end)
                .map(date -> date.reading(labels.locale()))
                .orElse("");
    }
}
