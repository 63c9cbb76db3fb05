package hemera.search;

import hemera.search.FacetCounting.Matches;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts the choices that narrow a search. */
final class OfferedChoices {

    /** Fields that every page needs counted, whatever is chosen. */
    static final List<String> ALWAYS_COUNTED = Stream.concat(
                    Arrays.stream(Facet.values())
                            .filter(facet -> !facet.isPeriod())
                            .map(Facet::parameter),
                    Stream.of(Fields.YEAR, Fields.DATING))
            .toList();

    /** Of a facet; who wants others narrows the results first. */
    private static final int CHOICES = 12;

    /** So few that their months can be offered. */
    private static final int FEW_YEARS = 2;

    /** Years and months are shown all. */
    private static final int PERIODS = 10_000;

    private final SearchCriteria criteria;
    private final Matches found;
    private final Function<Facet, Matches> foundBut;

    /**
     * @param found all results
     * @param foundBut what is found when nothing is chosen of a facet
     */
    OfferedChoices(SearchCriteria criteria, Matches found, Function<Facet, Matches> foundBut) {
        this.criteria = criteria;
        this.found = found;
        this.foundBut = foundBut;
    }

    /** The most frequent choices of each facet first; those of a facet that is chosen from beside what is chosen. */
    Map<Facet, List<FacetCount>> counts() {
        var counts = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (var facet : Facet.values()) {
            if (!criteria.chosen(facet).isEmpty() || isOffered(facet, counts)) {
                counts.put(facet, count(facet));
            }
        }
        return counts;
    }

    private List<FacetCount> count(Facet facet) {
        var chosen = criteria.chosen(facet);
        var most = facet.isPeriod() ? PERIODS : CHOICES;
        return chosen.isEmpty()
                ? found.count(facet.parameter(), most)
                : foundBut.apply(facet).countBeside(facet.parameter(), most, chosen, found);
    }

    /** Months only within few years, and decades and days on the timeline alone: there are too many to choose from. */
    private static boolean isOffered(Facet facet, Map<Facet, List<FacetCount>> counted) {
        return switch (facet) {
            case DECADE, DAY -> false;
            case MONTH -> counted.getOrDefault(Facet.YEAR, List.of()).size() <= FEW_YEARS;
            default -> true;
        };
    }
}
