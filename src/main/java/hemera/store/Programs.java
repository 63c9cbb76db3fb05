package hemera.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL’s programs, unpacked and tried: initdb, pg_ctl, postgres. */
final class Programs {

    private final Path bin;
    private final Home home;
    private final RunAs runAs;
    private final String majorVersion;

    /**
     * Programs that will work on a home.
     *
     * @throws PlatformNotSupported if they do not run on this machine
     * @throws RootRefused if they run only as root
     */
    Programs(Path unpacked, Home home, RunAs runAs) {
        this.bin = unpacked.resolve("bin");
        this.home = home;
        this.runAs = runAs;
        var version = command("postgres", List.of("--version")).run();
        if (!version.success()) {
            throw new PlatformNotSupported(System.getProperty("os.name"), version.reason());
        }
        this.majorVersion = version.words().replaceFirst(".* (\\d+).*", "$1");
        var tried = run("postgres", "", List.of("--version"));
        if (!tried.success()) {
            throw new RootRefused(home.directory(), runAs.user(), tried.reason());
        }
    }

    /** Such as 18. */
    String majorVersion() {
        return majorVersion;
    }

    /** Runs one of them to its end, as the user whom the home belongs to. */
    Command.Outcome run(String program, String input, List<String> arguments) {
        return command(program, arguments).after(runAs.prefix()).run(input);
    }

    private Command command(String program, List<String> arguments) {
        var words = Stream.concat(Stream.of(bin.resolve(program).toString()), arguments.stream());
        return new Command(words.toList(), home.directory());
    }
}
