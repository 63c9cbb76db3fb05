package hemera.drill;

import hemera.HemeraApplication;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One life of Hemera, a process of its own, from its start to its being killed. */
final class Life {

    static final String USERNAME = "drill";
    static final String PASSWORD = "correct horse battery staple";

    private static final String OPEN = "Open http://";

    private final Process process;
    private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();
    private final Thread listening;
    private volatile boolean ending;

    Life(Path home) throws IOException {
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        // A short life: it is to start soon
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HemeraApplication.class.getName(),
                        "--hemera.home=" + home,
                        "--hemera.setup.username=" + USERNAME,
                        "--hemera.setup.password=" + PASSWORD,
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
        listening = new Thread(() -> process.inputReader().lines().forEach(said::add));
        listening.start();
    }

    /**
     * Where it serves, once it does.
     *
     * @throws IOException if it was killed before
     */
    URI address() throws IOException {
        Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> !process.isAlive() || opened().isPresent());
        return opened().orElseThrow(() -> new IOException("ended while starting"));
    }

    /** Kills it after a while, and returns at once. */
    void killAfter(Duration delay) {
        // The handle, because Process.destroy closes what we still listen to.
        end(delay, process.toHandle()::destroyForcibly);
    }

    /** Whether it was told to end before it did. */
    boolean isEnding() {
        return ending;
    }

    /** Stops it in order, its database too. */
    void stop() throws InterruptedException {
        end(Duration.ZERO, process.toHandle()::destroy);
        await();
    }

    /** Returns when it has ended as it was told to; by itself it must not. */
    void await() throws InterruptedException {
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended || !ending) {
            process.toHandle().destroyForcibly();
            throw new AssertionError(
                    (ended ? "Hemera ended by itself:\n" : "Hemera does not end:\n") + String.join("\n", said));
        }
        listening.join();
    }

    private void end(Duration delay, Runnable how) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    ending = ending || process.isAlive();
                    how.run();
                });
    }

    private Optional<URI> opened() {
        return said.stream()
                .filter(line -> line.contains(OPEN))
                .map(line -> URI.create(line.substring(line.indexOf(OPEN) + "Open ".length())))
                .findFirst();
    }
}
