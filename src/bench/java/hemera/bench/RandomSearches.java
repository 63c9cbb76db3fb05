package hemera.bench;

import hemera.HemeraApplication;
import hemera.bench.HostileQueries.Hostile;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks an archive that was loaded before for what nobody would, over HTTP, and fails if anything breaks it or exceeds a
 * bound. {@code docs/benchmarks.md} says more.
 */
final class RandomSearches {

    private static final String WORDS = """
            select word from (
                select distinct regexp_split_to_table(headline, '[^[:alpha:]]+') as word from card order by 1) w
            where length(word) > 2 union select name from subject order by 1 limit 20000""";
    private static final int SLOWEST = 10;
    /** Between two lines that tell how far it is. */
    private static final int NEWS = 5_000;

    private final String origin;
    private final HostileQueries queries;
    private final AtomicInteger left;

    private RandomSearches(ConfigurableApplicationContext application) {
        var settings = application.getEnvironment();
        var words = JdbcClient.create(application.getBean(javax.sql.DataSource.class))
                .sql(WORDS)
                .query(String.class)
                .list();
        origin = "http://127.0.0.1:" + settings.getRequiredProperty("local.server.port");
        queries = new HostileQueries(settings.getProperty("bench.seed", Long.class, 20_230_524L), words);
        left = new AtomicInteger(settings.getProperty("bench.queries", Integer.class, 100_000));
    }

    public static void main(String[] arguments) throws Exception {
        boolean stands;
        try (var application = new SpringApplicationBuilder(HemeraApplication.class).run(arguments)) {
            stands = new RandomSearches(application).run();
        }
        System.exit(stands ? 0 : 1);
    }

    /** An answer; what is wrong about it is empty if nothing is. */
    private record Answered(String address, int status, double milliseconds, List<String> wrong) {}

    private boolean run() throws Exception {
        int clients = Runtime.getRuntime().availableProcessors();
        var pool = Executors.newFixedThreadPool(clients);
        var asking = new ArrayList<Future<List<Answered>>>();
        for (int client = 0; client < clients; client++) {
            asking.add(pool.submit(this::askAll));
        }
        var all = new ArrayList<Answered>();
        for (var client : asking) {
            all.addAll(client.get());
        }
        pool.shutdown();
        return tell(all);
    }

    private List<Answered> askAll() throws IOException {
        var answers = new ArrayList<Answered>();
        for (int still = left.getAndDecrement(); still > 0; still = left.getAndDecrement()) {
            if (still % NEWS == 0) {
                System.out.println(still + " to ask");
            }
            var answered = ask(queries.next());
            tellWrong(answered);
            answers.add(answered);
        }
        return answers;
    }

    /** At once, so that a run which is cut off has told what it found. */
    private static void tellWrong(Answered answered) {
        if (!answered.wrong().isEmpty()) {
            System.out.println("WRONG " + answered.wrong() + "  " + answered.address());
        }
    }

    private Answered ask(Hostile query) throws IOException {
        long begun = System.nanoTime();
        int status = status(query.address());
        double milliseconds = (System.nanoTime() - begun) / 1e6;
        var wrong = new ArrayList<>(QueryBounds.exceeded(query.typed()));
        if (status >= HttpURLConnection.HTTP_INTERNAL_ERROR) {
            wrong.add("status " + status);
        }
        return new Answered(query.address(), status, milliseconds, wrong);
    }

    private int status(String address) throws IOException {
        var connection = (HttpURLConnection) URI.create(origin + address).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        int status = connection.getResponseCode();
        try (InputStream body = status < HttpURLConnection.HTTP_BAD_REQUEST
                ? connection.getInputStream()
                : connection.getErrorStream()) {
            if (body != null) {
                body.readAllBytes();
            }
        }
        return status;
    }

    private static boolean tell(List<Answered> all) {
        Map<Integer, Integer> statuses = new TreeMap<>();
        all.forEach(answered -> statuses.merge(answered.status(), 1, Integer::sum));
        var byTime = all.stream()
                .sorted(Comparator.comparingDouble(Answered::milliseconds))
                .toList();
        System.out.printf(
                Locale.ROOT,
                "%d searches, by status %s; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                all.size(),
                statuses,
                at(byTime, 0.5),
                at(byTime, 0.95),
                at(byTime, 0.99));
        System.out.println("slowest:");
        byTime.subList(Math.max(0, byTime.size() - SLOWEST), byTime.size())
                .forEach(slow -> System.out.printf(Locale.ROOT, "%8.1f ms  %s%n", slow.milliseconds(), slow.address()));
        long wrong =
                all.stream().filter(answered -> !answered.wrong().isEmpty()).count();
        System.out.printf("%d wrong%n", wrong);
        return wrong == 0;
    }

    private static double at(List<Answered> byTime, double share) {
        return byTime.get((int) (byTime.size() * share)).milliseconds();
    }
}
