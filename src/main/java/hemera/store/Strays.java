package hemera.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * PostgreSQL’s programs that run in a home: its server, and whatever a Hemera that was killed left running. They are known
 * by where their executable lies, never by a number alone: after a restart of the machine that may be anybody’s.
 */
final class Strays {

    private static final Duration TO_SHUT_DOWN = Duration.ofMinutes(1);
    private static final Duration TO_DIE = Duration.ofSeconds(10);

    private final Home home;

    Strays(Home home) {
        this.home = home;
    }

    /** Ends them all: the server by a fast shutdown, the others, which have nothing to lose, at once. */
    void end() {
        running().stream().filter(this::isNoServer).forEach(this::kill);
        postmaster().ifPresent(this::shutDown);
        running().forEach(this::kill);
    }

    /**
     * Takes the number of the former server out of its own note, where PostgreSQL would mistake another process of that
     * number for it. The rest of the note stays: PostgreSQL finds shared memory by it that is perhaps still in use.
     */
    void forgetFormerServer() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile());
        if (lines.isEmpty()) {
            // Killed while it was being written; PostgreSQL would refuse it for ever.
            Files.delete(pidFile());
            return;
        }
        lines.set(0, String.valueOf(Integer.MAX_VALUE));
        WholeFile.write(pidFile(), String.join("\n", lines) + "\n");
    }

    private void shutDown(ProcessHandle postmaster) {
        // ProcessHandle only knows SIGTERM, on which the server would wait for its clients to leave.
        Command.of("sh", "-c", "kill -INT \"$0\"", String.valueOf(postmaster.pid()))
                .run();
        await(() -> hasEnded(postmaster), TO_SHUT_DOWN);
    }

    private void kill(ProcessHandle process) {
        process.destroyForcibly();
        await(() -> hasEnded(process), TO_DIE);
    }

    /** What has ended has no executable any more, even where nobody buries it, as in a container, and it seems alive. */
    private boolean hasEnded(ProcessHandle process) {
        return !isOfThisHome(process);
    }

    private Optional<ProcessHandle> postmaster() {
        try {
            String pid = Files.readAllLines(pidFile()).get(0);
            return ProcessHandle.of(Long.parseLong(pid)).filter(this::isOfThisHome);
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException noneOrHalfWritten) {
            return Optional.empty();
        }
    }

    private Path pidFile() {
        return home.cluster().resolve("postmaster.pid");
    }

    private List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::isOfThisHome).toList();
    }

    private boolean isOfThisHome(ProcessHandle process) {
        return executable(process).startsWith(home.programs() + "/");
    }

    private boolean isNoServer(ProcessHandle process) {
        String executable = executable(process);
        return executable.endsWith("/initdb") || executable.endsWith("/pg_ctl");
    }

    private static String executable(ProcessHandle process) {
        return process.info().command().or(process.info()::commandLine).orElse("");
    }

    private static void await(BooleanSupplier done, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < deadline) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
