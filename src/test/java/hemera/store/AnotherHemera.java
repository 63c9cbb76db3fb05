package hemera.store;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** A process of its own that serves a home, so that tests can kill it. */
final class AnotherHemera {

    private final Process process;

    private AnotherHemera(Process process) {
        this.process = process;
    }

    /** Starts one that may not serve yet. */
    static AnotherHemera starting(Path home) throws IOException {
        return new AnotherHemera(new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherHemera.class.getName(),
                        home.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Starts one and waits until it serves. */
    static AnotherHemera serving(Path home) throws IOException {
        var another = starting(home);
        another.process.inputReader().readLine();
        return another;
    }

    /** Kills it when something has come about. */
    void killOnce(Callable<Boolean> something) {
        try {
            await().atMost(Duration.ofMinutes(2)).until(something);
        } finally {
            kill();
        }
    }

    /** What {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    public static void main(String[] arguments) throws IOException {
        try (var server = EmbeddedServer.start(Path.of(arguments[0]))) {
            System.out.println("serving " + server.url());
            // Until killed: nobody writes, but a test that ends shuts this end too.
            System.in.read();
        }
    }
}
