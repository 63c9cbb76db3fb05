package hemera.bench;

import static hemera.article.SampleArticle.anArticle;

import hemera.article.ArticleEditing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Follows a long list from its first page to its last as a reader would, while articles are published into it. Each
 * article that was there when the walk began must be met once, and none twice.
 */
final class ListWalk {

    private static final int LONG = 100_000;
    private static final int DAYS = 20_000;
    private static final long PAUSE = 50;

    private final JdbcClient database;
    private final PageVisits visits;
    private final ArticleEditing editing;

    ListWalk(JdbcClient database, PageVisits visits, ArticleEditing editing) {
        this.database = database;
        this.visits = visits;
        this.editing = editing;
    }

    /** A subject’s list of articles. */
    private record Walked(long subject, String path) {}

    /** Tells what was met; true if it was what it must be. */
    boolean report(PrintStream out) throws IOException, InterruptedException {
        var list = list();
        var there = articles(list);
        var arrived = new HashSet<String>();
        var isOver = new AtomicBoolean();
        var publisher = new Thread(() -> publish(list, arrived, isOver), "publisher");
        publisher.start();
        Map<String, Integer> met;
        try {
            met = walk(list.path());
        } finally {
            isOver.set(true);
            publisher.join();
        }
        var missed = there.stream().filter(article -> !met.containsKey(article)).count();
        var twice = met.values().stream().filter(times -> times > 1).count();
        var strange = met.keySet().stream()
                .filter(article -> !there.contains(article) && !arrived.contains(article))
                .count();
        out.printf(
                "%n%s: %d articles at first, %d published meanwhile, %d met; missed %d, met twice %d, strange %d%n",
                list.path(), there.size(), arrived.size(), met.size(), missed, twice, strange);
        return missed == 0 && twice == 0 && strange == 0;
    }

    /** The one that is nearest to it in length. */
    private Walked list() {
        return database.sql("""
                        select s.id, '/' || case s.kind when 'PERSON' then 'people' else lower(s.kind) || 's' end || '/' || s.slug
                        from subject_count c join subject s on s.id = c.subject_id
                        where c.shelf = 'total' order by abs(ln((c.held + 1) / ?::numeric)) limit 1""")
                .param(LONG)
                .query((row, number) -> new Walked(row.getLong(1), row.getString(2)))
                .single();
    }

    private Set<String> articles(Walked list) {
        return database.sql("select a.ark from shelf_subject e join article a on a.id = e.article_id where e.subject_id = ?")
                .param(list.subject())
                .query(String.class)
                .set();
    }

    /** How often each was met. */
    private Map<String, Integer> walk(String first) throws IOException {
        var met = new HashMap<String, Integer>();
        for (var next = first; !next.isEmpty(); ) {
            var page = page(next);
            page.select(".card__headline a").eachAttr("href").forEach(href -> met.merge(ark(href), 1, Integer::sum));
            next = page.select("a[rel=next]").attr("href");
        }
        return met;
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(visits.read(path)), "UTF-8", "");
    }

    private static String ark(String href) {
        return href.split("/")[2];
    }

    /** On days all over the list, so that some come before the walker and some behind. */
    private void publish(Walked list, Set<String> arrived, AtomicBoolean isOver) {
        for (int number = 0; !isOver.get(); number++) {
            var day = LocalDate.of(2020, 1, 1).minusDays(number * 7919L % DAYS);
            var article = anArticle("Parue pendant la promenade " + number)
                    .issued(day.toString())
                    .about(list.subject())
                    .published(editing);
            arrived.add(article.ark().value());
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException over) {
                return;
            }
        }
    }
}
