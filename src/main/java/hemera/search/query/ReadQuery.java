package hemera.search.query;

import java.util.List;
import java.util.Optional;

/**
 * What was understood of a query.
 *
 * @param typed the query as it came
 * @param clause what articles have to fulfil; empty asks for all of them
 * @param flaws what was not taken as it stands, by place; empty if all was
 * @param plain whether the query could not be parsed, so that its words alone are searched
 */
public record ReadQuery(String typed, Optional<Clause> clause, List<Flaw> flaws, boolean plain) {

    public ReadQuery {
        flaws = List.copyOf(flaws);
    }
}
