package hemera.bench;

import java.util.List;

/**
 * A statement that ran.
 *
 * @param sql with {@code ?} for each value
 * @param values in order
 */
record RanStatement(String sql, List<Object> values) {}
