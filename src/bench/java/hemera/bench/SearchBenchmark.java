package hemera.bench;

import hemera.search.IndexRebuild;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;

/**
 * Starts the application on an archive that was loaded before and tells what searching it costs over HTTP, beside the same
 * texts straight on Lucene. {@code docs/benchmarks.md} says more.
 */
final class SearchBenchmark {

    private static final int CLIENTS = 8;

    private final RunningArchive archive;
    private final Path corpus;
    private final Path plainIndex;

    private SearchBenchmark(RunningArchive archive) {
        this.archive = archive;
        this.corpus = Path.of(setting("bench.corpus", ""));
        this.plainIndex = Path.of(setting("bench.plain-index", "target/bench-plain-index"));
    }

    public static void main(String[] arguments) throws Exception {
        try (var archive = new RunningArchive(arguments)) {
            new SearchBenchmark(archive).run();
        }
        System.exit(0);
    }

    private String setting(String name, String otherwise) {
        return archive.environment().getProperty(name, otherwise);
    }

    private void run() throws Exception {
        if (Boolean.parseBoolean(setting("bench.rebuild", "false"))) {
            tellRebuilding();
        }
        var words = SearchWords.read(Path.of(setting("bench.words", "words.txt")));
        try (var plain = new PlainLucene(plainIndex)) {
            var costs = new SearchCosts(archive, plain);
            costs.warm(words, Duration.ofSeconds(Long.parseLong(setting("bench.warming", "120"))));
            costs.tell(words, Integer.parseInt(setting("bench.rounds", "10")));
        }
        tellManyClients(words);
        tellHeap();
    }

    /** Both with as many threads as there are processors. */
    private void tellRebuilding() throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        var start = System.nanoTime();
        // Where there was no index, it is being made since the application started.
        archive.bean(IndexRebuild.class).start().toCompletableFuture().join();
        var ours = archive.size() / ((System.nanoTime() - start) / 1e9);
        var alike = AlikeDocuments.indexing(this::analyzer).build(corpus, plainIndex, threads);
        var plain = PlainLucene.build(corpus, plainIndex, threads);
        System.out.printf(
                "index: %.0f articles/s; the same words straight on Lucene %.0f (ratio %.2f), three plain fields %.0f (ratio %.2f); %d threads%n",
                ours, alike, ours / alike, plain, ours / plain, threads);
        System.out.printf(
                "size: %.2f GB, plain %.2f GB%n",
                gigabytes(Path.of(setting("hemera.home", "")).resolve("index")), gigabytes(plainIndex));
    }

    private Analyzer analyzer(String name) {
        return Search.mapping(archive.bean(EntityManagerFactory.class))
                .backend()
                .unwrap(LuceneBackend.class)
                .analyzer(name)
                .orElseThrow();
    }

    private static double gigabytes(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1e9;
        }
    }

    private void tellManyClients(SearchWords words) throws Exception {
        var alone = cpuOfEach(words, 1);
        var together = cpuOfEach(words, CLIENTS);
        System.out.printf(
                "common words, CPU of each request: %.1f ms with one client, %.1f ms with %d, ratio %.2f%n",
                alone, together, CLIENTS, together / alone);
    }

    /** CPU of the whole process, the clients' threads included; both times alike. */
    private double cpuOfEach(SearchWords words, int clients) throws Exception {
        var rounds = 30;
        var clock = CpuClock.ofThis(archive.database());
        var before = clock.read();
        var pool = Executors.newFixedThreadPool(clients);
        for (int round = 0; round < rounds; round++) {
            for (var query : words.common()) {
                pool.submit(() -> archive.visits().visit(SearchCosts.address(query)));
            }
        }
        pool.shutdown();
        pool.awaitTermination(10, TimeUnit.MINUTES);
        return clock.read().since(before).perPage(rounds * words.common().size()).total();
    }

    private static void tellHeap() {
        System.gc();
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf("live heap: %.0f MB%n", used / 1e6);
    }
}
