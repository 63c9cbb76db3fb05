package hemera.search;

import hemera.search.query.ReadQuery;
import java.util.List;
import java.util.Map;

/**
 * The answer to a search.
 *
 * @param query how it was understood
 * @param widening names that were added to the query
 * @param loosened whether too few articles have all the words, so that some of them are enough
 * @param total how many articles were found, exactly
 * @param hits those of the page, in order; may be empty
 * @param counts how many articles each choice of a facet leads to, most first; of a facet with choices those that its
 *     other choices would lead to are counted too
 * @param timeline when they were issued
 */
public record SearchResults(
        ReadQuery query,
        List<Widening> widening,
        boolean loosened,
        long total,
        List<Hit> hits,
        Map<Facet, List<FacetCount>> counts,
        Timeline timeline) {

    /** Results on a page. */
    public static final int PAGE_SIZE = 10;

    /** Nothing is found. */
    static SearchResults none(ReadQuery query) {
        return new SearchResults(
                query, List.of(), false, 0, List.of(), Map.of(), new Timeline(Timeline.Scale.YEAR, List.of(), 0, 0));
    }

    /** At least 1. */
    public int pages() {
        return (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }
}
