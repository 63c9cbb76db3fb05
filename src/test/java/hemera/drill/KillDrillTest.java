package hemera.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Kills Hemera at random moments, of its first start, of later starts and of saving, and starts it again each time.
 * {@code -Ddrill.kills} says how often, {@code -Ddrill.seed} repeats a drill as far as the machine lets it.
 */
@Tag("drill")
class KillDrillTest {

    private static final int KILLS = Integer.getInteger("drill.kills", 20);
    private static final long SEED = Long.getLong("drill.seed", System.nanoTime());
    private static final Path HOME = Path.of("target", "drill-home").toAbsolutePath();

    private final Random random = new Random(SEED);
    private final TreeSet<Integer> acknowledged = new TreeSet<>();

    @Test
    void noAcknowledgedSaveIsLost() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(HOME);
        Duration start = timeOfAFirstStart();
        FileSystemUtils.deleteRecursively(HOME);

        for (int kill = 1; kill <= KILLS; kill++) {
            var run = new Run(HOME);
            if (kill % 2 == 0) {
                run.killAfter(1 + random.nextInt(300), DrilledHemera.SAVED);
            } else {
                run.killAfter(Duration.ofMillis(random.nextLong(start.toMillis())));
            }
            check(run);
            System.out.printf("drill with seed %d: kill %d, %d saves acknowledged%n", SEED, kill, acknowledged.size());
        }

        var last = new Run(HOME);
        last.stopAfter(1, DrilledHemera.FOUND);
        check(last);
        assertThat(last.found()).isNotEmpty();
        assertThat(acknowledged).isNotEmpty();
    }

    private Duration timeOfAFirstStart() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        new Run(HOME).stopAfter(1, DrilledHemera.SAVED);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void check(Run run) {
        assertThat(run.found()).allSatisfy(found -> assertThat(found).containsAll(acknowledged));
        acknowledged.addAll(run.acknowledged());
    }
}
