package hemera.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Kills Hemera at random moments, of its first start, of later starts and of saving through the forms, and starts it
 * again each time. {@code -Ddrill.kills} says how often, {@code -Ddrill.seed} repeats a drill as far as the machine
 * lets it.
 */
@Tag("drill")
class KillDrillTest {

    private static final int KILLS = Integer.getInteger("drill.kills", 20);
    private static final long SEED = Long.getLong("drill.seed", System.nanoTime());
    private static final int MOST_SAVES = 120;
    private static final int MOST_MILLISECONDS = 200;
    private static final Path HOME = Path.of("target", "drill-home").toAbsolutePath();

    private final Random random = new Random(SEED);
    private final DrillEditor editor = new DrillEditor();
    private final Map<String, List<Integer>> acknowledged = new TreeMap<>();
    private final Shown shown = new Shown();
    private final Set<String> written = new LinkedHashSet<>();
    private Duration start = Duration.ZERO;
    private int saves;

    @Test
    void noAcknowledgedSaveIsLost() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(HOME);
        live(new Life(HOME), somebody -> somebody.create(0), new DrillEditor());
        FileSystemUtils.deleteRecursively(HOME);

        for (int kill = 1; kill <= KILLS; kill++) {
            var life = new Life(HOME);
            if (kill % 2 == 1) {
                // Half of these while it starts
                life.killAfter(Duration.ofMillis(random.nextLong(2 * start.toMillis())));
            }
            write(life, 1 + random.nextInt(MOST_SAVES));
            life.await();
            System.out.printf(
                    "drill with seed %d: kill %d, %d saves acknowledged, %d articles%n",
                    SEED,
                    kill,
                    acknowledged.values().stream().mapToInt(List::size).sum(),
                    acknowledged.size());
        }
        live(new Life(HOME), none -> lookAtAll(), editor);
    }

    private interface Doing {
        void with(DrillEditor editor) throws IOException, InterruptedException;
    }

    /** A life that ends in order. */
    private void live(Life life, Doing doing, DrillEditor somebody) throws IOException, InterruptedException {
        try {
            arrive(life, somebody);
            doing.with(somebody);
        } finally {
            life.stop();
        }
    }

    private void arrive(Life life, DrillEditor somebody) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        somebody.arrive(life.address());
        start = Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Writes until Hemera is killed; that is asked for after so many saves, and may be before. */
    private void write(Life life, int most) throws InterruptedException {
        try {
            arrive(life, editor);
            look(written);
            written.clear();
            for (int save = 1; true; save++) {
                if (save == most) {
                    life.killAfter(Duration.ofMillis(random.nextInt(MOST_MILLISECONDS)));
                }
                show(save());
            }
        } catch (IOException cut) {
            assertThat(life.isEnding()).as(cut::toString).isTrue();
        } finally {
            life.killAfter(Duration.ZERO);
        }
    }

    /** Saves a new article now and then, else any of those there are. */
    private String save() throws IOException, InterruptedException {
        int save = ++saves;
        var articles = List.copyOf(acknowledged.keySet());
        if (articles.isEmpty() || random.nextInt(4) == 0) {
            var article = editor.create(save);
            acknowledged.put(article, new ArrayList<>());
            return saved(article, save);
        }
        var article = articles.get(random.nextInt(articles.size()));
        written.add(article);
        editor.revise(article, save);
        return saved(article, save);
    }

    private String saved(String article, int save) {
        written.add(article);
        acknowledged.get(article).add(save);
        return article;
    }

    /** Publishes, withdraws or restores the article that was just saved, or leaves it as it stands. */
    private void show(String article) throws IOException, InterruptedException {
        var now = shown.now(article);
        int chance = random.nextInt(6);
        if (now.withdrawn() && chance < 3) {
            shown.asked(article, now.restoring());
            editor.restore(article);
        } else if (!now.withdrawn() && chance < 3) {
            shown.asked(article, now.publishing(saves));
            editor.publish(article);
        } else if (!now.withdrawn() && now.published().isPresent() && chance == 3) {
            shown.asked(article, now.withdrawing());
            editor.withdraw(article);
        }
        shown.answered(article);
    }

    private void lookAtAll() throws IOException, InterruptedException {
        int found = look(acknowledged.keySet());
        System.out.printf(
                "drill with seed %d: %d published revisions are found, %d other saves and %d withdrawn articles are not%n",
                SEED,
                found,
                saves - found,
                acknowledged.keySet().stream()
                        .filter(article -> shown.now(article).withdrawn())
                        .count());
        assertThat(found).isPositive();
        assertThat(editor.rebuilds()).as("none but the first").containsExactly("MISSING");
    }

    /**
     * Looks for everything that was saved: in the history of its article, and, if readers see it, by searching.
     *
     * @return how many articles readers find
     */
    private int look(Collection<String> articles) throws IOException, InterruptedException {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(editor::indexIsUpToDate);
        int found = 0;
        for (var article : articles) {
            var saved = editor.saved(article);
            assertThat(saved).as(article).containsAll(acknowledged.get(article));
            var visible = editor.readersSave(article);
            shown.seen(article, visible);
            assertThat(editor.found(saved))
                    .as(article)
                    .isEqualTo(visible.stream().toList());
            found += visible.isPresent() ? 1 : 0;
        }
        return found;
    }
}
