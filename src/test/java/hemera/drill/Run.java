package hemera.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** One life of a {@link DrilledHemera}, from its start to its being killed, and all that it said. */
final class Run {

    private final Process process;
    private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();
    private final Thread listening;

    Run(Path home) throws IOException {
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DrilledHemera.class.getName(),
                        "--hemera.home=" + home,
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
        listening = new Thread(() -> process.inputReader().lines().forEach(said::add));
        listening.start();
    }

    /** Kills it after a while, unless it has ended by itself, which it must not. */
    void killAfter(Duration delay) throws InterruptedException {
        boolean ended = process.waitFor(delay.toMillis(), TimeUnit.MILLISECONDS);
        kill();
        if (ended) {
            throw new AssertionError("Hemera ended by itself:\n" + String.join("\n", said));
        }
    }

    /** Kills it when it has said so many lines of a kind. */
    void killAfter(long count, String kind) throws InterruptedException {
        try {
            await(count, kind);
        } finally {
            killAfter(Duration.ZERO);
        }
    }

    /** Stops it in order, its database too, when it has said so many lines of a kind. */
    void stopAfter(long count, String kind) throws InterruptedException {
        try {
            await(count, kind);
        } finally {
            process.destroy();
            process.waitFor();
            listening.join();
        }
    }

    private void await(long count, String kind) {
        Predicate<String> ofKind = line -> line.startsWith(kind);
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(() -> !process.isAlive() || said.stream().filter(ofKind).count() >= count);
    }

    private void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        listening.join();
    }

    /** The numbers it found saved by former runs; none if it was killed before it looked. */
    Stream<List<Integer>> found() {
        return numbers(DrilledHemera.FOUND);
    }

    /** The numbers that it saved and said so. */
    List<Integer> acknowledged() {
        return numbers(DrilledHemera.SAVED).flatMap(List::stream).toList();
    }

    private Stream<List<Integer>> numbers(String kind) {
        return said.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> Stream.of(line.substring(kind.length()).split("\\D+"))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf)
                        .toList());
    }
}
