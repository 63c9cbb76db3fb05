package hemera.search.web;

import hemera.search.Facet;
import hemera.search.Order;
import hemera.search.Period;
import hemera.search.SearchCriteria;
import hemera.text.StoredText;
import hemera.text.TypedDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A search as its address asks for it; {@link SearchAddress} is the way back. Parameters that are none of its own do not
 * matter.
 *
 * @param criteria what could be understood
 * @param problems what could not; empty if all could
 */
record AskedSearch(SearchCriteria criteria, List<SearchProblem> problems) {

    /** Nobody ticks more; each costs a term of the query. */
    private static final int MOST_CHOICES = 100;

    static AskedSearch of(MultiValueMap<String, String> parameters) {
        return new Reading(parameters).read();
    }

    /** Without a query nothing is more relevant than anything else. */
    static Order usualOrder(String query) {
        return query.isBlank() ? Order.NEWEST : Order.RELEVANCE;
    }

    private static final class Reading {

        private final MultiValueMap<String, String> parameters;
        private final List<SearchProblem> problems = new ArrayList<>();

        Reading(MultiValueMap<String, String> parameters) {
            this.parameters = parameters;
        }

        AskedSearch read() {
            var query = value("q").strip();
            var from = date("from");
            var to = date("to");
            var criteria = new SearchCriteria(
                    query,
                    choices(),
                    from,
                    to,
                    value("certain").equals("1") && !Period.between(from, to).isAlways(),
                    !value("widen").equals("no"),
                    order(query),
                    page());
            if (criteria.period().from().isAfter(criteria.period().to())) {
                tell("to", "search.date.ENDS_BEFORE_IT_BEGINS", value("to"));
            }
            return new AskedSearch(criteria, List.copyOf(problems));
        }

        private String value(String parameter) {
            var value = parameters.getFirst(parameter);
            return value == null ? "" : value;
        }

        private @Nullable String date(String parameter) {
            var typed = value(parameter).strip();
            if (typed.isEmpty()) {
                return null;
            }
            var understood = TypedDate.understand(typed);
            if (understood.date() == null) {
                var problem = understood.problem();
                tell(parameter, "search.date." + (problem == null ? "NOT_UNDERSTOOD" : problem.name()), typed);
            }
            return typed;
        }

        private Order order(String query) {
            var asked = value("order");
            if (asked.isEmpty()) {
                return usualOrder(query);
            }
            for (var order : Order.values()) {
                if (order.parameter().equals(asked)) {
                    return order == Order.RELEVANCE ? usualOrder(query) : order;
                }
            }
            tell("order", "search.problem.order", asked);
            return usualOrder(query);
        }

        /** Beyond the last of all lists for a number that is too great. */
        private int page() {
            var asked = value("page");
            if (asked.isEmpty()) {
                return 1;
            }
            if (!asked.matches("0*[1-9][0-9]*")) {
                tell("page", "search.problem.page", asked);
                return 1;
            }
            var digits = asked.replaceFirst("^0+", "");
            return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        }

        private Map<Facet, List<String>> choices() {
            var choices = new EnumMap<Facet, List<String>>(Facet.class);
            int number = 0;
            for (var facet : Facet.values()) {
                var typed = parameters.getOrDefault(facet.parameter(), List.of());
                number += typed.size();
                if (number <= MOST_CHOICES) {
                    choices.put(facet, choices(facet, typed));
                }
            }
            if (number > MOST_CHOICES) {
                tell("filters", "search.problem.filters", Integer.toString(MOST_CHOICES));
            }
            return choices;
        }

        private List<String> choices(Facet facet, List<String> typed) {
            var values = new LinkedHashSet<String>();
            typed.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> FacetValues.read(facet, value)
                            .ifPresentOrElse(
                                    values::add,
                                    () -> tell(facet.parameter(), "search.problem." + facet.parameter(), value)));
            return List.copyOf(values);
        }

        private void tell(String parameter, String code, String value) {
            problems.add(new SearchProblem(parameter, code, StoredText.drawable(value)));
        }
    }
}
