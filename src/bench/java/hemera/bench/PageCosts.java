package hemera.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What drawing a page costs in CPU time: rounds through all kinds of pages, in each round of all servers in turn. */
final class PageCosts {

    private static final int ROUNDS = 7;
    /** Of each kind in a round of warming, so that none has to wait long for its turn. */
    private static final int WARMING = 20;

    private final int pages;
    private final Duration warming;
    private final Map<Place, List<Found>> found = new HashMap<>();
    private int asked;

    private record Place(Measured server, String kind) {}

    /**
     * One round over some pages of a kind.
     *
     * @param bytes of a page, not compressed
     * @param statements of the page that ran most
     */
    record Found(CpuClock.Spent perPage, double bytes, int statements) {}

    /**
     * @param pages to ask for of each kind in each round
     * @param warming how long rounds go before that do not count; a JVM wants more than a minute for each server
     */
    PageCosts(int pages, Duration warming) {
        this.pages = pages;
        this.warming = warming;
    }

    void measure(List<Measured> servers) throws IOException {
        var start = System.nanoTime();
        while (System.nanoTime() - start < warming.toNanos()) {
            round(servers, WARMING);
        }
        found.clear();
        for (int round = 0; round < ROUNDS; round++) {
            round(servers, pages);
        }
    }

    /** Kind by kind, so that whatever else the machine does disturbs all servers alike. */
    private void round(List<Measured> servers, int count) throws IOException {
        var kinds = servers.stream().mapToInt(server -> server.kinds().size()).max().orElse(0);
        for (int at = 0; at < kinds; at++) {
            for (var server : servers) {
                // One with few kinds is measured as often as there are kinds, so that it hears the same noise.
                var kind = server.kinds().get(at % server.kinds().size());
                if (!kind.addresses().isEmpty()) {
                    found.computeIfAbsent(new Place(server, kind.name()), place -> new ArrayList<>())
                            .add(measure(server, kind, count));
                }
            }
        }
    }

    private Found measure(Measured server, PageKind kind, int count) throws IOException {
        var bytes = 0L;
        var statements = 0;
        var before = server.clock().read();
        for (int page = 0; page < count; page++) {
            var visit = server.visits().visit(kind.anew(asked++));
            bytes += visit.bytes();
            statements = Math.max(statements, visit.statements().size());
        }
        return new Found(server.clock().read().since(before).perPage(count), (double) bytes / count, statements);
    }

    /**
     * The mean of the rounds in the middle, which evens out clocks that count in hundredths of a second; null for a kind
     * that a server has no pages of.
     */
    @Nullable
    Found of(Measured server, PageKind kind) {
        var rounds = found.getOrDefault(new Place(server, kind.name()), List.of()).stream()
                .sorted(Comparator.comparingDouble(round -> round.perPage().total()))
                .toList();
        return rounds.isEmpty() ? null : mean(rounds.subList(rounds.size() / 3, rounds.size() - rounds.size() / 3));
    }

    private static Found mean(List<Found> rounds) {
        return new Found(
                new CpuClock.Spent(
                        mean(rounds, round -> round.perPage().application()),
                        mean(rounds, round -> round.perPage().database())),
                mean(rounds, Found::bytes),
                rounds.stream().mapToInt(Found::statements).max().orElse(0));
    }

    private static double mean(List<Found> rounds, ToDoubleFunction<Found> figure) {
        return rounds.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }
}
