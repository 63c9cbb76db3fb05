package hemera.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of one table on their way in, in the text format of PostgreSQL’s {@code COPY}. */
final class CopyRows {

    private static final int BUFFER = 1 << 16;

    private final String tableAndColumns;
    private final StringBuilder rows = new StringBuilder();

    /** @param tableAndColumns such as {@code article (id, ark)} */
    CopyRows(String tableAndColumns) {
        this.tableAndColumns = tableAndColumns;
    }

    /** Values in the order of the columns. */
    void add(@Nullable Object... values) {
        var between = "";
        for (var value : values) {
            rows.append(between).append(value == null ? "\\N" : escaped(text(value)));
            between = "\t";
        }
        rows.append('\n');
    }

    private static String text(Object value) {
        if (value.equals(LocalDate.MIN)) {
            return "-infinity";
        }
        return value.equals(LocalDate.MAX) ? "infinity" : value.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    void send(Connection connection) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + tableAndColumns + " from stdin", new StringReader(rows.toString()), BUFFER);
    }
}
