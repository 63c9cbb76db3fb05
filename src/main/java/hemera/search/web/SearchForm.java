package hemera.search.web;

import hemera.search.Facet;
import hemera.search.SearchCriteria;
import hemera.text.StoredText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A search as its form holds it: what was typed, and what was chosen otherwise and stays.
 *
 * @param asks whether it asks for less than the whole archive in its usual order
 * @param kept parameters of what was chosen
 * @param problems of anything but the dates
 * @param fromProblem code of what is wrong with the first date; null for nothing
 * @param toProblem the same of the last date
 */
record SearchForm(
        String query,
        String from,
        String to,
        boolean certain,
        boolean widened,
        boolean asks,
        List<Kept> kept,
        List<SearchProblem> problems,
        @Nullable String fromProblem,
        @Nullable String toProblem) {

    /** Whether there are words to look for. */
    public boolean isWorded() {
        return !query.isBlank();
    }

    /** A hidden field. */
    record Kept(String name, String value) {}

    static SearchForm of(AskedSearch asked) {
        var criteria = asked.criteria();
        return new SearchForm(
                StoredText.drawable(criteria.query()),
                StoredText.drawable(Objects.requireNonNullElse(criteria.from(), "")),
                StoredText.drawable(Objects.requireNonNullElse(criteria.to(), "")),
                criteria.certain(),
                criteria.widened(),
                !criteria.equals(SearchCriteria.of("").withOrder(AskedSearch.usualOrder(""))),
                kept(criteria),
                asked.problems().stream().filter(problem -> !isOfDate(problem)).toList(),
                problem(asked, "from"),
                problem(asked, "to"));
    }

    private static List<Kept> kept(SearchCriteria criteria) {
        var kept = new ArrayList<Kept>();
        for (var facet : Facet.values()) {
            criteria.chosen(facet).forEach(value -> kept.add(new Kept(facet.parameter(), value)));
        }
        if (!criteria.widened()) {
            kept.add(new Kept("widen", "no"));
        }
        if (criteria.order() != AskedSearch.usualOrder(criteria.query())) {
            kept.add(new Kept("order", criteria.order().parameter()));
        }
        return kept;
    }

    private static boolean isOfDate(SearchProblem problem) {
        return problem.parameter().equals("from") || problem.parameter().equals("to");
    }

    private static @Nullable String problem(AskedSearch asked, String parameter) {
        return asked.problems().stream()
                .filter(problem -> problem.parameter().equals(parameter))
                .map(SearchProblem::code)
                .findFirst()
                .orElse(null);
    }
}
