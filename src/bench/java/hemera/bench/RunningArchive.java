package hemera.bench;

import hemera.HemeraApplication;
import hemera.article.ArkNaming;
import hemera.article.ArticleEditing;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application on an archive of its own, in this JVM, every statement of it written down. */
final class RunningArchive implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final StatementLog log = new StatementLog();

    /** @param arguments as on the command line */
    RunningArchive(String... arguments) {
        this.application = new SpringApplicationBuilder(HemeraApplication.class)
                // Nothing is published while pages are measured, and the watch for it is a statement of no page.
                .properties("spring.jpa.properties.hibernate.search.coordination.event_processor.enabled=false")
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(log))
                .run(arguments);
    }

    Environment environment() {
        return application.getEnvironment();
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    DataSource source() {
        return bean(DataSource.class);
    }

    JdbcClient database() {
        return JdbcClient.create(source());
    }

    /** How many articles were added. */
    long load(Path corpus) throws IOException, ExecutionException, InterruptedException {
        return new CorpusLoading(source(), bean(ArkNaming.class)).load(corpus);
    }

    long size() {
        return database()
                .sql("select coalesce(sum(held), 0) from language_count")
                .query(Long.class)
                .single();
    }

    PageVisits visits() {
        return new PageVisits("http://127.0.0.1:" + environment().getRequiredProperty("local.server.port"), log);
    }

    /** What is measured of it, once its articles are there. */
    Measured measured() {
        return new Measured(
                "%,d articles".formatted(size()),
                visits(),
                CpuClock.ofThis(database()),
                new PageKinds(database())
                        .all().stream().filter(this::isAskedFor).toList());
    }

    private boolean isAskedFor(PageKind kind) {
        return kind.name().matches(environment().getProperty("bench.kinds", ".*"));
    }

    /** Walks a long list while articles are published into it; true if each article was met once. */
    boolean walks(PrintStream out) throws IOException, InterruptedException {
        return new ListWalk(database(), visits(), bean(ArticleEditing.class)).report(out);
    }

    /** Addresses of articles picked at random. */
    List<String> articles(int count) {
        return database()
                .sql("select '/articles/' || ark || '/' || slug from card order by random() limit ?")
                .param(count)
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        application.close();
    }
}
