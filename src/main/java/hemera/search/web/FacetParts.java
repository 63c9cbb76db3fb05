package hemera.search.web;

import hemera.search.Facet;
import hemera.search.FacetCount;
import hemera.search.SearchCriteria;
import hemera.search.SearchResults;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes links of the choices that results can be narrowed by. */
final class FacetParts {

    /** Of a facet at first sight. */
    private static final int SHOWN = 5;

    /** Of a facet in all; periods are all counted. */
    private static final int MOST = 12;

    /** Fewer are soon looked through. */
    private static final long MANY = 100;

    private static final List<Facet> OFFERED = List.of(
            Facet.SOURCE,
            Facet.YEAR,
            Facet.MONTH,
            Facet.LANGUAGE,
            Facet.PERSON,
            Facet.PLACE,
            Facet.ORGANISATION,
            Facet.EVENT,
            Facet.TOPIC,
            Facet.TRANSLATION);

    private static final Set<Facet> REFINING = EnumSet.of(
            Facet.SOURCE, Facet.YEAR, Facet.PERSON, Facet.PLACE, Facet.ORGANISATION, Facet.EVENT, Facet.TOPIC);

    private final SearchResults results;
    private final SearchCriteria criteria;
    private final SearchAddress address;
    private final FacetLabels labels;
    private final NumberFormat numbers;

    FacetParts(SearchResults results, SearchCriteria criteria, SearchAddress address, FacetLabels labels) {
        this.results = results;
        this.criteria = criteria;
        this.address = address;
        this.labels = labels;
        this.numbers = NumberFormat.getIntegerInstance(labels.locale());
    }

    /** Those that would tell results apart, or do already. */
    List<FacetPart> parts() {
        return OFFERED.stream()
                .filter(facet -> !criteria.chosen(facet).isEmpty() || divides(facet))
                .map(this::part)
                .toList();
    }

    /** The choice of each facet that most results have; empty unless there are very many. */
    List<Choice> refinements() {
        return results.total() <= MANY
                ? List.of()
                : OFFERED.stream()
                        .filter(REFINING::contains)
                        .filter(facet -> criteria.chosen(facet).isEmpty() && divides(facet))
                        .map(facet -> choice(
                                facet,
                                counts(facet).stream()
                                        .filter(this::divides)
                                        .findFirst()
                                        .orElseThrow()))
                        .toList();
    }

    private FacetPart part(Facet facet) {
        var chosen = criteria.chosen(facet);
        var counted = counts(facet).stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
        var taken = chosen.stream()
                .map(value -> taken(facet, value, counted.get(value)))
                .toList();
        var rest = offered(facet).map(count -> choice(facet, count)).toList();
        int shown = Math.min(rest.size(), Math.max(0, SHOWN - chosen.size()));
        return new FacetPart(
                "facet-" + facet.parameter(),
                labels.of(facet),
                taken,
                ChoiceItems.of(rest.subList(0, shown)),
                ChoiceItems.of(rest.subList(shown, rest.size())));
    }

    /** The most frequent ones; of years and months those stand in order of time. */
    private Stream<FacetCount> offered(Facet facet) {
        var most = counts(facet).stream()
                .filter(count -> !criteria.chosen(facet).contains(count.value()))
                .limit(MOST);
        return facet.isPeriod()
                ? most.sorted(Comparator.comparing(FacetCount::value).reversed())
                : most;
    }

    private Choice taken(Facet facet, String value, @Nullable Long count) {
        return new Choice(
                labels.of(facet, value),
                count == null ? null : numbers.format(count),
                address.of(criteria.without(facet, value)),
                true);
    }

    /** The number is that of the list it leads to, or of what it adds to this one. */
    private Choice choice(Facet facet, FacetCount count) {
        var number = numbers.format(count.more());
        return new Choice(
                labels.of(facet, count.value()),
                criteria.chosen(facet).isEmpty() ? number : "+\u00a0" + number,
                address.of(criteria.with(facet, count.value())),
                false);
    }

    /** Months are for who knows the year. */
    private boolean divides(Facet facet) {
        var counts = counts(facet);
        return counts.stream().anyMatch(this::divides) && (facet != Facet.MONTH || counts.size() <= MOST);
    }

    /** What all results have tells none from another. */
    private boolean divides(FacetCount count) {
        return count.count() < results.total();
    }

    private List<FacetCount> counts(Facet facet) {
        return results.counts().getOrDefault(facet, List.of());
    }

    /** Every choice that a page may name, of one facet. */
    static List<String> named(SearchResults results, SearchCriteria criteria, Facet facet) {
        var named = new ArrayList<>(criteria.chosen(facet));
        results.counts().getOrDefault(facet, List.of()).forEach(count -> named.add(count.value()));
        return named;
    }
}
