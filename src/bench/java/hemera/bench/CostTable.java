package hemera.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells page costs as a table in Markdown: a line for each kind, with each archive’s figures beside the others’. */
final class CostTable {

    /** What it may cost more in the last archive than in the first. */
    private static final double GROWTH = 1.2;

    private final PageCosts costs;
    private final List<Measured> archives;
    private final List<Measured> plain;

    /**
     * @param archives each is compared with the first
     * @param plain what the last archive is compared with; may be empty
     */
    CostTable(PageCosts costs, List<Measured> archives, List<Measured> plain) {
        this.costs = costs;
        this.archives = archives;
        this.plain = plain;
    }

    void print(PrintStream out) {
        out.println();
        plain.forEach(server -> server.kinds().forEach(kind -> out.println(kind.name() + ": " + spent(server, kind))));
        out.println(row(Stream.of(
                        Stream.of("page", "statements"),
                        archives.stream().map(archive -> "KB, " + archive.name()),
                        archives.stream().map(archive -> "CPU ms, " + archive.name()),
                        Stream.of("to the first"),
                        plainKinds().map(kind -> "to the " + kind.name()))
                .flatMap(cells -> cells)));
        out.println(row(Stream.generate(() -> "---").limit(3 + 2L * archives.size() + plainKinds().count())));
        archives.get(0).kinds().forEach(kind -> out.println(row(cells(kind))));
    }

    private Stream<PageKind> plainKinds() {
        return plain.stream().flatMap(server -> server.kinds().stream());
    }

    private Stream<String> cells(PageKind kind) {
        return Stream.of(
                        Stream.of(kind.name(), statements(kind)),
                        archives.stream().map(archive -> kilobytes(archive, kind)),
                        archives.stream().map(archive -> spent(archive, kind)),
                        Stream.of(growth(kind)),
                        plain.stream().flatMap(server -> server.kinds().stream().map(page -> beside(kind, server, page))))
                .flatMap(cells -> cells);
    }

    private String statements(PageKind kind) {
        var found = costs.of(last(), kind);
        return found == null ? "–" : Integer.toString(found.statements());
    }

    private String growth(PageKind kind) {
        var growth = total(last(), kind) / total(archives.get(0), kind);
        return kind.isFullest() ? ratio(growth) : held(growth, GROWTH);
    }

    /** The plain page that a kind is held to has its budget beside it. */
    private String beside(PageKind kind, Measured server, PageKind page) {
        var ratio = total(last(), kind) / total(server, page);
        return kind.beside() == page.beside() ? held(ratio, kind.beside().budget) : ratio(ratio);
    }

    private Measured last() {
        return archives.get(archives.size() - 1);
    }

    private double total(Measured server, PageKind kind) {
        var found = costs.of(server, kind);
        return found == null ? Double.NaN : found.perPage().total();
    }

    private String kilobytes(Measured server, PageKind kind) {
        var found = costs.of(server, kind);
        return found == null ? "–" : "%.0f".formatted(found.bytes() / 1024);
    }

    private String spent(Measured server, PageKind kind) {
        var found = costs.of(server, kind);
        return found == null
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%.1f + %.1f",
                        found.perPage().application(),
                        found.perPage().database());
    }

    private static String held(double ratio, double most) {
        return ratio > most ? "**" + ratio(ratio) + "** over" : ratio(ratio) + " kept";
    }

    private static String ratio(double ratio) {
        return Double.isNaN(ratio) ? "–" : String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }
}
