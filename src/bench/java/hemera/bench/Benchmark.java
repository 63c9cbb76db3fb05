package hemera.bench;

import hemera.HemeraApplication;
import hemera.article.ArkNaming;
import hemera.site.PagesChanged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Starts the application, loads the corpus that {@code --bench.corpus} names, if any, and tells what article and front
 * pages not seen before make it run. Exits with 1 when a budget is broken. {@code docs/benchmarks.md} says more.
 */
final class Benchmark {

    private static final int ARTICLES = 200;
    private static final int ARTICLE_STATEMENTS = 4;
    private static final int FRONT_PAGES = 20;
    private static final int FRONT_STATEMENTS = 8;
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
            kept = benchmark.measure();
            benchmark.writeAddresses(Path.of(
                    application.getEnvironment().getProperty("bench.addresses", "target/bench-addresses.txt")));
        }
        System.exit(kept ? 0 : 1);
    }

    private void load(String corpus) throws IOException, SQLException {
        if (corpus.isEmpty()) {
            return;
        }
        var start = System.nanoTime();
        var loaded = new CorpusLoading(source, application.getBean(ArkNaming.class)).load(Path.of(corpus));
        System.out.printf("%d articles loaded in %.1f s%n", loaded, (System.nanoTime() - start) / 1e9);
    }

    private boolean measure() throws IOException, InterruptedException, SQLException {
        var plans = new Plans(source);
        var article = new PageBudget("Article", ARTICLE_STATEMENTS);
        for (var address : randomArticles(ARTICLES)) {
            article.add(visits.visit(address));
            article.add(visits.visit("/en" + address));
        }
        var front = new PageBudget("Front page", FRONT_STATEMENTS);
        for (int round = 0; round < FRONT_PAGES; round++) {
            application.publishEvent(new PagesChanged());
            front.add(visits.visit("/"));
            front.add(visits.visit("/en/"));
        }
        return article.report(plans, System.out) & front.report(plans, System.out);
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
