package hemera.bench;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Asks PostgreSQL how it runs a statement that is prepared once and run often, as the application’s are. */
final class Plans {

    /** After five runs planned for their values PostgreSQL may settle on one plan for all values. */
    private static final int RUNS = 6;

    private static final int FEW_PAGES = 8;

    private final DataSource source;

    Plans(DataSource source) {
        this.source = source;
    }

    /** The plan that PostgreSQL settles on. */
    Plan of(RanStatement ran) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            // What ran on this connection before must not be counted with it.
            statement.execute("select pg_stat_force_next_flush()");
            connection.setAutoCommit(false);
            try {
                return plan(ran, statement);
            } finally {
                connection.rollback();
                statement.execute("deallocate all");
            }
        }
    }

    private static Plan plan(RanStatement ran, Statement statement) throws SQLException {
        statement.execute("prepare measured " + types(ran) + " as " + numbered(ran.sql()));
        List<String> lines = List.of();
        for (int run = 1; run <= RUNS; run++) {
            lines = column(
                    statement, "explain (analyze, buffers, costs off, summary off) execute measured " + values(ran));
        }
        return new Plan(lines, column(statement, """
                select s.relname from pg_stat_xact_user_tables s join pg_class c on c.oid = s.relid
                where s.seq_scan > 0 and pg_relation_size(c.oid) > %d * current_setting('block_size')::integer
                order by 1""".formatted(FEW_PAGES)));
    }

    private static String types(RanStatement ran) {
        return inBrackets(ran.values().stream().map(Plans::type).toList());
    }

    private static String type(Object value) {
        return switch (value.getClass().getSimpleName()) {
            case "Integer" -> "integer";
            case "Long" -> "bigint";
            case "String" -> "varchar";
            default -> "unknown";
        };
    }

    private static String numbered(String sql) {
        var numbered = new StringBuilder();
        var number = 0;
        for (var part : sql.split("\\?", -1)) {
            numbered.append(number == 0 ? "" : "$" + number).append(part);
            number++;
        }
        return numbered.toString();
    }

    private static String values(RanStatement ran) {
        return inBrackets(ran.values().stream()
                .map(value -> "'" + text(value).replace("'", "''") + "'")
                .toList());
    }

    /** Arrays hold keys and numbers, which need no quotes. */
    private static String text(Object value) {
        if (value.equals(OffsetDateTime.MAX)) {
            return "infinity";
        }
        return value instanceof Object[] many
                ? Arrays.stream(many).map(String::valueOf).collect(Collectors.joining(",", "{", "}"))
                : value.toString();
    }

    private static String inBrackets(List<String> parts) {
        return parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        var column = new ArrayList<String>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                column.add(rows.getString(1));
            }
        }
        return column;
    }
}
