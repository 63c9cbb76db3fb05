package hemera.bench;

import hemera.HemeraApplication;
import hemera.article.ArkNaming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Starts the application, loads the corpus that {@code --bench.corpus} names, if any, and tells what pages
 * of each kind make it run when they are drawn anew, and what they cost. Exits with 1 when a budget is broken. {@code docs/benchmarks.md} says more.
 */
final class Benchmark {

    private static final int VISITS = 20;
    /** Of each kind in each round; PostgreSQL’s time is told in hundredths of a second. */
    private static final int PAGES = 100;
    /** Enough that a load generator does not come round to pages that are still kept. */
    private static final int ADDRESSES = 20_000;

    private final ConfigurableApplicationContext application;
    private final DataSource source;
    private final PageVisits visits;

    private Benchmark(ConfigurableApplicationContext application, StatementLog log) {
        this.application = application;
        this.source = application.getBean(DataSource.class);
        this.visits = new PageVisits(
                "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port"), log);
    }

    public static void main(String[] arguments) throws Exception {
        var log = new StatementLog();
        var builder = new SpringApplicationBuilder(HemeraApplication.class)
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(log));
        boolean kept;
        try (var application = builder.run(arguments)) {
            var benchmark = new Benchmark(application, log);
            benchmark.load(application.getEnvironment().getProperty("bench.corpus", ""));
            var database = JdbcClient.create(benchmark.source);
            var kinds = new PageKinds(database).all();
            kept = benchmark.measure(kinds);
            var pages = application.getEnvironment().getProperty("bench.pages", Integer.class, PAGES);
            if (pages > 0) {
                new PageCosts(benchmark.visits, new CpuClock(database)).report(kinds, pages, System.out);
            }
            benchmark.writeAddresses(Path.of(
                    application.getEnvironment().getProperty("bench.addresses", "target/bench-addresses.txt")));
        }
        System.exit(kept ? 0 : 1);
    }

    private void load(String corpus) throws IOException, ExecutionException, InterruptedException {
        if (corpus.isEmpty()) {
            return;
        }
        var start = System.nanoTime();
        var loaded = new CorpusLoading(source, application.getBean(ArkNaming.class)).load(Path.of(corpus));
        System.out.printf("%d articles loaded in %.1f s%n", loaded, (System.nanoTime() - start) / 1e9);
    }

    private boolean measure(List<PageKind> kinds) throws IOException, SQLException {
        var plans = new Plans(source);
        var kept = true;
        var number = 0;
        for (var kind : kinds) {
            var budget = new PageBudget(kind.name(), kind.statements());
            for (int page = 0; page < VISITS; page++) {
                budget.add(visits.visit(kind.anew(number++)).statements());
            }
            kept &= budget.report(plans, System.out);
        }
        return kept;
    }

    private List<String> randomArticles(int count) {
        return JdbcClient.create(source)
                .sql("select '/articles/' || ark || '/' || slug from card order by random() limit ?")
                .param(count)
                .query(String.class)
                .list();
    }

    private void writeAddresses(Path file) throws IOException {
        Files.write(file, randomArticles(ADDRESSES));
    }
}
