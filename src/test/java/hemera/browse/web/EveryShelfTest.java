package hemera.browse.web;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import hemera.article.PublicationKind;
import hemera.article.Withdrawal;
import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Archives made at random, with dates of every precision, and read as a reader would: from link to link. */
@ArchiveTest
class EveryShelfTest {

    private static final int ARTICLES = 150;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(longs = {1, 20230524})
    void everyPublicArticleStandsOnOneShelfAndEveryCountEqualsItsList(long seed) {
        fill(new Random(seed));

        var found = new ArrayList<String>();
        var shelves = walk(found);

        assertThat(found).containsExactlyInAnyOrderElementsOf(publicArticles());
        assertThat(shelves).isGreaterThan(10);
    }

    /** Some stay drafts, some are withdrawn, some of those restored, some revised without being published again. */
    private void fill(Random random) {
        for (int number = 0; number < ARTICLES; number++) {
            var issued = issued(random);
            var sample = anArticle("Au hasard " + number);
            var article = (issued == null ? sample : sample.issued(issued)).drafted(editing);
            var fate = random.nextInt(10);
            if (fate > 0) {
                editing.publish(article.id(), PublicationKind.FIRST, null, null);
            }
            if (fate == 1 || fate == 2) {
                editing.withdraw(article.id(), new Withdrawal.Reason("Doublon.", null, true), null);
            }
            if (fate == 2) {
                editing.restore(article.id(), null, null);
            }
        }
    }

    private static @Nullable String issued(Random random) {
        var year = "18%02d".formatted(random.nextInt(25));
        var month = "%02d".formatted(1 + random.nextInt(12));
        var day = "%02d".formatted(1 + random.nextInt(28));
        return switch (random.nextInt(14)) {
            case 0 -> null;
            case 1 -> "18XX";
            case 2 -> year + "/..";
            case 3 -> "../" + year;
            case 4 -> year.substring(0, 3) + "X";
            case 5 -> year;
            case 6 -> year + "-2" + (1 + random.nextInt(4));
            case 7 -> year + "-" + month + "~";
            case 8 -> year + "-" + month + "-05/" + year + "-" + month + "-09";
            case 9 -> year + "-01-" + day + "/" + year + "-12";
            case 10 -> year + "-" + month + "-XX";
            default -> year + "-" + month + "-" + day;
        };
    }

    /** Reads each shelf that a reader comes to from the whole archive; gives how many there are. */
    private int walk(List<String> found) {
        var waiting = new ArrayDeque<>(List.of("/archive"));
        Set<String> seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var page = page(path);
            var own = articles(page);
            found.addAll(own);
            assertThat(held(page)).as(path).isEqualTo(own.size() + heldWithin(page, path));
            page
                    .select(".decades a, .timeline__table a, .calendar a, .shelf__doors a[href=/archive/undated]")
                    .eachAttr("href")
                    .stream()
                    .filter(seen::add)
                    .forEach(waiting::add);
        }
        return seen.size();
    }

    private List<String> articles(Document first) {
        var found = new ArrayList<String>();
        var page = first;
        while (true) {
            found.addAll(page.select(".card__headline a").eachAttr("href"));
            var next = page.select("a[rel=next]");
            if (next.isEmpty()) {
                break;
            }
            page = page(next.attr("href"));
        }
        var told = first.select("#list small");
        if (!told.isEmpty()) {
            assertThat(found).hasSize(number(told.first()));
        }
        return found;
    }

    private static int held(Document page) {
        return number(page.selectFirst(".shelf__count"));
    }

    /** What the page says of the shelves within the one it shows. */
    private static int heldWithin(Document page, String path) {
        if (path.equals("/archive")) {
            return sum(page.select(".decades th small")) + sum(page.select(".shelf__doors a[href=/archive/undated]"));
        }
        return sum(page.select(".timeline__table td")) + sum(page.select(".calendar__count"));
    }

    private static int sum(List<Element> counts) {
        return counts.stream().mapToInt(EveryShelfTest::number).sum();
    }

    private static int number(Element told) {
        var digits = told.text().replaceAll("\\D", "");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    private List<String> publicArticles() {
        return database.sql("""
                        select '/articles/' || ark || '/' || slug from article a where public_revision is not null
                        and not exists (select 1 from withdrawal w where w.article_id = a.id and w.lifted_at is null)""").query(String.class).list();
    }

    private Document page(String path) {
        var answer = site.get().uri(path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
