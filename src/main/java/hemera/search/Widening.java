package hemera.search;

import java.util.List;

/**
 * A name in a query that stands for every name of an authority record.
 *
 * @param typed as it stands in the query
 * @param added the other names that are looked for, at least one
 */
public record Widening(String typed, List<String> added) {}
