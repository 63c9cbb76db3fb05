package hemera.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What drawing a page costs in CPU time: rounds through all kinds of pages, in each round of all servers in turn. */
final class PageCosts {

    private static final int ROUNDS = 5;

    private final int pages;
    private final Map<Place, List<Found>> found = new HashMap<>();
    private int asked;

    private record Place(Measured server, String kind) {}

    /**
     * One round over some pages of a kind.
     *
     * @param bytes of a page, not compressed
     */
    record Found(CpuClock.Spent perPage, double bytes) {}

    /** @param pages to ask for of each kind in each round; a round of twice as many goes before, uncounted */
    PageCosts(int pages) {
        this.pages = pages;
    }

    void measure(List<Measured> servers) throws IOException {
        round(servers, 2 * pages);
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
        var before = server.clock().read();
        for (int page = 0; page < count; page++) {
            bytes += server.visits().visit(kind.anew(asked++)).body().length;
        }
        return new Found(server.clock().read().since(before).perPage(count), (double) bytes / count);
    }

    /** The median of the rounds; null for a kind that a server has no pages of. */
    @Nullable
    Found of(Measured server, PageKind kind) {
        var rounds = found.getOrDefault(new Place(server, kind.name()), List.of()).stream()
                .sorted(Comparator.comparingDouble(round -> round.perPage().total()))
                .toList();
        return rounds.isEmpty() ? null : rounds.get(rounds.size() / 2);
    }
}
