package hemera.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program to run with its arguments.
 *
 * @param words the program first
 * @param directory where it runs; null: where we do
 */
record Command(List<String> words, @Nullable Path directory) {

    static Command of(String... words) {
        return new Command(List.of(words), null);
    }

    Command in(Path directory) {
        return new Command(words, directory);
    }

    Command after(List<String> prefix) {
        return new Command(Stream.concat(prefix.stream(), words.stream()).toList(), directory);
    }

    /** Runs it to its end with nothing to read. */
    Outcome run() {
        return run("");
    }

    /** Runs it to its end; a program that cannot be run at all fails like one that says why. */
    Outcome run(String input) {
        try {
            return Outcome.of(builder().start(), input);
        } catch (IOException cannotRun) {
            return new Outcome(false, String.valueOf(cannotRun.getMessage()));
        }
    }

    boolean succeeds() {
        return run().success();
    }

    private ProcessBuilder builder() {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        if (directory != null) {
            builder.directory(directory.toFile());
        }
        var environment = builder.environment();
        // PGDATA, PGPORT and their like are meant for somebody else’s server.
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
        return builder;
    }

    /**
     * How a program ended.
     *
     * @param words what it wrote, trimmed
     */
    record Outcome(boolean success, String words) {

        private static Outcome of(Process process, String input) throws IOException {
            try (var toRead = process.getOutputStream()) {
                toRead.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException endedWithoutReading) {
                // its exit code tells more
            }
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.onExit().join().exitValue() == 0, words.strip());
        }

        /** The same end, told with what was written elsewhere before. */
        Outcome after(String former) {
            return new Outcome(success, former + "\n" + words);
        }

        /** The line that says why, as far as PostgreSQL’s programs mark it; else the last. */
        String reason() {
            return words.lines()
                    .filter(line -> line.contains("error: ") || line.contains("FATAL: ") || line.contains("PANIC: "))
                    .findFirst()
                    .or(() -> words.lines().reduce((former, line) -> line))
                    .orElse("it said nothing");
        }
    }
}
