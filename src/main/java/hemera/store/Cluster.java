package hemera.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** What a home’s server serves: PostgreSQL’s data directory with Hemera’s database in it. */
final class Cluster {

    /** Name of the database and of the role that owns it and may do nothing beyond. */
    static final String HEMERA = "hemera";

    private final Home home;
    private final Programs programs;

    Cluster(Home home, Programs programs) {
        this.home = home;
        this.programs = programs;
    }

    /**
     * Makes the cluster where there is none; a half-made one is thrown away.
     *
     * @throws ClusterOfAnotherVersion if there is one that these programs cannot read
     */
    void makeReady(String password) {
        try {
            if (Files.exists(home.cluster())) {
                refuseAnotherVersion();
            } else {
                make(password);
            }
        } catch (IOException refused) {
            throw HomeNotWritable.of(home.directory(), refused);
        }
    }

    private void refuseAnotherVersion() throws IOException {
        String found = Files.readString(home.cluster().resolve("PG_VERSION")).strip();
        if (!found.equals(programs.majorVersion())) {
            throw new ClusterOfAnotherVersion(home.cluster(), found, programs.majorVersion());
        }
    }

    private void make(String password) throws IOException {
        Path partial = home.directory().resolve("cluster.partial");
        FileSystemUtils.deleteRecursively(partial);
        run("initdb", "", initdb(partial));
        run("postgres", roleAndDatabase(password), singleUser(partial));
        WholeFile.appear(partial, home.cluster());
    }

    private List<String> initdb(Path partial) {
        return List.of(
                "--pgdata=" + partial,
                "--username=postgres",
                "--pwfile=" + home.password(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--data-checksums",
                // Letters of all scripts have case, and a copied home sorts the same on every machine. Names sort by
                // the ICU collations that queries ask for.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--set=max_connections=50");
    }

    private static List<String> singleUser(Path partial) {
        return List.of("--single", "-D", partial.toString(), "-c", "exit_on_error=on", "postgres");
    }

    private static String roleAndDatabase(String password) {
        return """
                create role %1$s login password '%2$s'
                create database %1$s owner %1$s
                """.formatted(HEMERA, password);
    }

    private void run(String program, String input, List<String> arguments) {
        var outcome = programs.run(program, input, arguments);
        if (!outcome.success()) {
            throw ServerNotStarted.of(program, outcome, home);
        }
    }
}
