package hemera.search.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8 with a byte order mark, without which spreadsheets guess. Four
 * lines say what was searched, each with a sign in its first cell; then come the names of the columns.
 */
final class CsvFormat implements ResultFormat {

    private static final List<String> COLUMNS =
            List.of("ark", "address", "headline", "issued", "source", "language", "first_published");

    /** A cell that begins so would be worked out as a formula (OWASP, CSV Injection). */
    private static final String FORMULA = "=+-@\t\r";

    @Override
    public String type() {
        return "text/csv;charset=UTF-8;header=present";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(ResultHead head, Writer out) throws IOException {
        out.write('\uFEFF');
        line(out, "# query", head.query());
        line(out, "# address", head.address());
        line(out, "# time", head.time());
        line(out, "# count", Integer.toString(head.count()));
        line(out, COLUMNS.toArray(String[]::new));
    }

    @Override
    public void write(ResultRow row, Writer out) throws IOException {
        line(
                out,
                row.ark(),
                row.address(),
                row.headline(),
                row.issued(),
                row.source(),
                row.language(),
                row.firstPublished());
    }

    private static void line(Writer out, @Nullable String... cells) throws IOException {
        out.write(Arrays.stream(cells).map(CsvFormat::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        var harmless = FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return harmless.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
