package hemera.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a search is about, as its address says it.
 *
 * @param query as typed, in the query language; empty asks for everything
 * @param choices what results are narrowed to, by facet; a facet without choices is not in it
 * @param from the first date of the period as typed; null where it is open
 * @param to the last date, likewise
 * @param certain whether only pieces are wanted that were surely issued in the period
 * @param widened whether names found in the query stand for every name of whom they mean
 * @param order of the results
 * @param page from 1
 */
public record SearchCriteria(
        String query,
        Map<Facet, List<String>> choices,
        @Nullable String from,
        @Nullable String to,
        boolean certain,
        boolean widened,
        Order order,
        int page) {

    public SearchCriteria {
        var copy = new EnumMap<Facet, List<String>>(Facet.class);
        choices.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, List.copyOf(values));
            }
        });
        choices = copy;
    }

    /** The first page of whatever fits a query. */
    public static SearchCriteria of(String query) {
        return new SearchCriteria(query, Map.of(), null, null, false, true, Order.RELEVANCE, 1);
    }

    /** What is chosen of a facet; may be empty. */
    public List<String> chosen(Facet facet) {
        return choices.getOrDefault(facet, List.of());
    }

    /** Where pieces are looked for in time. */
    public Period period() {
        return Period.between(from, to);
    }

    public SearchCriteria withQuery(String other) {
        return new SearchCriteria(other, choices, from, to, certain, widened, order, 1);
    }

    public SearchCriteria withPage(int other) {
        return new SearchCriteria(query, choices, from, to, certain, widened, order, other);
    }

    public SearchCriteria withOrder(Order other) {
        return new SearchCriteria(query, choices, from, to, certain, widened, other, 1);
    }

    public SearchCriteria withPeriod(@Nullable String otherFrom, @Nullable String otherTo) {
        return new SearchCriteria(query, choices, otherFrom, otherTo, certain, widened, order, 1);
    }

    public SearchCriteria withCertain(boolean other) {
        return new SearchCriteria(query, choices, from, to, other, widened, order, 1);
    }

    public SearchCriteria withWidened(boolean other) {
        return new SearchCriteria(query, choices, from, to, certain, other, order, 1);
    }

    /** Narrowed by one more choice. */
    public SearchCriteria with(Facet facet, String value) {
        var more = new ArrayList<>(chosen(facet));
        if (!more.contains(value)) {
            more.add(value);
        }
        return with(facet, more);
    }

    /** Without that choice. */
    public SearchCriteria without(Facet facet, String value) {
        return with(
                facet,
                chosen(facet).stream().filter(chosen -> !chosen.equals(value)).toList());
    }

    /** With these choices of a facet instead of others. */
    public SearchCriteria with(Facet facet, List<String> values) {
        var others = new EnumMap<Facet, List<String>>(Facet.class);
        others.putAll(choices);
        others.put(facet, values);
        return new SearchCriteria(query, others, from, to, certain, widened, order, 1);
    }
}
