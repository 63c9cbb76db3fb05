package hemera.search;

import hemera.search.query.Clause;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds names of authority records among the words of a query, and lets each stand for every name of its record: who
 * types Bielgorod finds Belgorod and Белгород, and what is filed under that place.
 */
@Component
class Widener {

    /** Several may bear one name; more would search for half the archive. */
    private static final int MOST_RECORDS = 5;

    private final KnownNames names;

    Widener(KnownNames names) {
        this.names = names;
    }

    /** The same clause where no name is met. */
    Widened widen(Clause clause) {
        var typed = NameRuns.in(clause);
        if (typed.isEmpty()) {
            return new Widened(clause, List.of());
        }
        var known = names.bearing(typed, MOST_RECORDS).stream().collect(Collectors.groupingBy(KnownName::typed));
        return known.isEmpty() ? new Widened(clause, List.of()) : new Rewriting(known).of(clause);
    }
}
