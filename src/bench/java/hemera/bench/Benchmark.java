package hemera.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.springframework.core.env.Environment;

/**
 * Starts the application, loads the corpus that {@code --bench.corpus} names, if any, and tells what pages of each kind
 * make it run when they are drawn anew, and what they cost. Exits with 1 when a budget is broken.
 * {@code docs/benchmarks.md} says more.
 */
final class Benchmark {

    private static final String HOME = "--hemera.home=";
    private static final int VISITS = 20;
    /** Of each kind in each round; PostgreSQL’s time is told in hundredths of a second. */
    private static final int PAGES = 100;
    /** In seconds, for all that is measured together. */
    private static final long WARMING = 240;
    /** Enough that a load generator does not come round to pages that are still kept. */
    private static final int ADDRESSES = 20_000;

    private final RunningArchive archive;
    private final Environment settings;

    private Benchmark(RunningArchive archive) {
        this.archive = archive;
        this.settings = archive.environment();
    }

    public static void main(String[] arguments) throws Exception {
        boolean kept;
        try (var archive = new RunningArchive(arguments)) {
            var benchmark = new Benchmark(archive);
            benchmark.load();
            kept = benchmark.keepsBudgets();
            if (archive.environment().getProperty("bench.walk", Boolean.class, false)) {
                kept &= archive.walks(System.out);
            }
            benchmark.tellCosts(arguments);
            Files.write(
                    Path.of(benchmark.setting("bench.addresses", "target/bench-addresses.txt")),
                    archive.articles(ADDRESSES));
        }
        System.exit(kept ? 0 : 1);
    }

    private String setting(String name, String otherwise) {
        return settings.getProperty(name, otherwise);
    }

    private void load() throws IOException, ExecutionException, InterruptedException {
        var corpus = setting("bench.corpus", "");
        if (!corpus.isEmpty()) {
            var start = System.nanoTime();
            var loaded = archive.load(Path.of(corpus));
            System.out.printf("%d articles loaded in %.1f s%n", loaded, (System.nanoTime() - start) / 1e9);
        }
    }

    private boolean keepsBudgets() throws IOException, SQLException {
        var plans = new Plans(archive.source());
        var visits = archive.visits();
        var kept = true;
        var number = 0;
        for (var kind : new PageKinds(archive.database()).all()) {
            var budget = new PageBudget(kind.name(), kind.statements());
            for (int page = 0; page < VISITS; page++) {
                budget.add(visits.visit(kind.anew(number++)).statements());
            }
            kept &= budget.report(plans, System.out);
        }
        return kept;
    }

    private void tellCosts(String[] arguments) throws IOException {
        var pages = settings.getProperty("bench.pages", Integer.class, PAGES);
        if (pages == 0) {
            return;
        }
        var smaller = setting("bench.smaller", "");
        if (smaller.isEmpty()) {
            tellCosts(pages, List.of(archive.measured()));
            return;
        }
        var ofSmaller = Arrays.stream(arguments)
                .map(argument -> argument.startsWith(HOME) ? HOME + smaller : argument)
                .toArray(String[]::new);
        try (var beside = new RunningArchive(ofSmaller)) {
            tellCosts(pages, List.of(beside.measured(), archive.measured()));
        }
    }

    private void tellCosts(int pages, List<Measured> archives) throws IOException {
        var plain = plainPages();
        var all = new ArrayList<>(archives);
        all.addAll(plain);
        var costs = new PageCosts(pages, Duration.ofSeconds(settings.getProperty("bench.warming", Long.class, WARMING)));
        costs.measure(all);
        new CostTable(costs, archives, plain).print(System.out);
    }

    private List<Measured> plainPages() {
        var origin = setting("bench.plain", "");
        if (origin.isEmpty()) {
            return List.of();
        }
        var processes = Arrays.stream(setting("bench.plain-processes", "").split(","))
                .map(Long::valueOf)
                .toList();
        return List.of(Measured.plainPages(origin, processes));
    }
}
