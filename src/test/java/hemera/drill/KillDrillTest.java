package hemera.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    private static final int MOST_SAVES = 100;
    private static final Path HOME = Path.of("target", "drill-home").toAbsolutePath();

    private final Random random = new Random(SEED);
    private final DrillEditor editor = new DrillEditor();
    private final TreeMap<String, List<Integer>> acknowledged = new TreeMap<>();
    private final Shown shown = new Shown();
    private final Set<String> withdrawn = new HashSet<>();
    private int saves;

    @Test
    void noAcknowledgedSaveIsLost() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(HOME);
        Duration start = timeOfAFirstStart();
        FileSystemUtils.deleteRecursively(HOME);

        for (int kill = 1; kill <= KILLS; kill++) {
            var life = new Life(HOME);
            if (kill % 2 == 0) {
                write(life, 1 + random.nextInt(MOST_SAVES));
            } else {
                life.killAfter(Duration.ofMillis(random.nextLong(start.toMillis())));
                write(life, Integer.MAX_VALUE);
            }
            life.await();
            System.out.printf(
                    "drill with seed %d: kill %d, %d saves acknowledged, %d articles%n",
                    SEED,
                    kill,
                    acknowledged.values().stream().mapToInt(List::size).sum(),
                    acknowledged.size());
        }

        var last = new Life(HOME);
        try {
            visit(last);
            search();
        } finally {
            last.stop();
        }
        assertThat(acknowledged).isNotEmpty();
    }

    /** Each save that readers see is found by its word, and none that they do not see any more or yet. */
    private void search() throws IOException, InterruptedException {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> editor.waiting() == 0);
        int found = 0;
        for (var article : acknowledged.keySet()) {
            var seen = editor.readersSave(article);
            assertThat(shown.may(article)).as(article).contains(seen);
            for (int save : editor.saved(article)) {
                boolean visible = seen.isPresent() && seen.get() == save;
                assertThat(editor.found(save)).as("%s, save %d", article, save).isEqualTo(visible ? 1 : 0);
                found += visible ? 1 : 0;
            }
        }
        System.out.printf(
                "drill with seed %d: %d published revisions are found, %d other saves are not%n",
                SEED, found, saves - found);
        assertThat(found).isPositive();
        assertThat(editor.rebuilds()).as("none but the first").containsOnly("MISSING");
    }

    private Duration timeOfAFirstStart() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var life = new Life(HOME);
        try {
            var somebody = new DrillEditor();
            somebody.arrive(life.address());
            somebody.create(0);
            return Duration.ofNanos(System.nanoTime() - begun);
        } finally {
            life.stop();
        }
    }

    /** Writes an article until Hemera is killed; that is asked for after so many saves, and may be before. */
    private void write(Life life, int most) throws InterruptedException {
        try {
            visit(life);
            var article = editor.create(++saves);
            var saved = new ArrayList<>(List.of(saves));
            acknowledged.put(article, saved);
            while (true) {
                if (saved.size() == most) {
                    life.killAfter(Duration.ofMillis(random.nextInt(50)));
                }
                editor.revise(article, ++saves);
                saved.add(saves);
                show(article, saves);
            }
        } catch (IOException cut) {
            assertThat(life.isEnding()).as(cut::toString).isTrue();
        } finally {
            life.killAfter(Duration.ZERO);
        }
    }

    /** Publishes one save of three; now and then withdraws the article, for good. */
    private void show(String article, int save) throws IOException, InterruptedException {
        if (random.nextInt(3) == 0 && !withdrawn.contains(article)) {
            shown.asked(article, Optional.of(save));
            editor.publish(article);
            shown.answered(article);
        } else if (random.nextInt(30) == 0 && shown.now(article).isPresent()) {
            shown.asked(article, Optional.empty());
            withdrawn.add(article);
            editor.withdraw(article);
            shown.answered(article);
        }
    }

    /** Looks for everything that was saved in former lives. */
    private void visit(Life life) throws IOException, InterruptedException {
        editor.arrive(life.address());
        for (var article : acknowledged.entrySet()) {
            assertThat(editor.saved(article.getKey())).containsAll(article.getValue());
        }
    }
}
