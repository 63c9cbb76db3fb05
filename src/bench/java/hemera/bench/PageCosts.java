package hemera.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What drawing a page costs in CPU time, for each kind of page: the median of some rounds through all kinds. */
final class PageCosts {

    private static final int ROUNDS = 5;

    private final PageVisits visits;
    private final CpuClock clock;
    private int asked;

    PageCosts(PageVisits visits, CpuClock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** One round over some pages of a kind. */
    private record Found(CpuClock.Spent perPage, double bytes) {}

    /** @param pages to ask for of each kind in each round; a round of twice as many goes before, uncounted */
    void report(List<PageKind> kinds, int pages, PrintStream out) throws IOException {
        Map<String, List<Found>> found = new LinkedHashMap<>();
        for (var kind : kinds) {
            measure(kind, 2 * pages);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (var kind : kinds) {
                found.computeIfAbsent(kind.name(), name -> new ArrayList<>()).add(measure(kind, pages));
            }
        }
        out.printf("%n| page | KB | JVM ms | PostgreSQL ms | CPU ms | least to most |%n|---|---|---|---|---|---|%n");
        found.forEach((name, rounds) -> print(name, rounds, out));
    }

    private Found measure(PageKind kind, int pages) throws IOException {
        var bytes = 0L;
        var before = clock.read();
        for (int page = 0; page < pages; page++) {
            bytes += visits.visit(kind.anew(asked++)).bytes();
        }
        return new Found(clock.read().since(before).perPage(pages), (double) bytes / pages);
    }

    private static void print(String name, List<Found> rounds, PrintStream out) {
        var sorted = rounds.stream()
                .sorted(Comparator.comparingDouble(round -> round.perPage().total()))
                .toList();
        var median = sorted.get(sorted.size() / 2);
        out.printf(
                "| %s | %.0f | %.1f | %.1f | %.1f | %.1f to %.1f |%n",
                name,
                median.bytes() / 1024,
                median.perPage().application(),
                median.perPage().database(),
                median.perPage().total(),
                sorted.get(0).perPage().total(),
                sorted.get(sorted.size() - 1).perPage().total());
    }
}
