package hemera.search;

import hemera.search.query.Clause;
import java.util.List;

/**
 * What is searched instead of a query.
 *
 * @param clause the query, with other names beside those in it
 * @param added what was added; may be empty
 */
record Widened(Clause clause, List<Widening> added) {}
