package hemera.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Who PostgreSQL’s programs run as: ourselves, or somebody else where we are root, because as root they refuse to run.
 * A home of root’s is served in a user namespace, where root has no name and no privilege but still owns its files;
 * where there are no namespaces the home is given to nobody. A home of somebody else’s is served as its owner.
 *
 * @param user as the operating system knows it, for messages
 * @param prefix what stands before a command
 */
record RunAs(String user, List<String> prefix) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** Gives everything in the home to the one who will serve it. */
    static RunAs ownerOf(Home home) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new RunAs("ourselves", List.of());
        }
        int owner = ownerOf(home.directory());
        if (owner == ROOT && Command.of("unshare", "--user", "true").succeeds()) {
            give(home, ROOT);
            return new RunAs("root without a name", List.of("unshare", "--user"));
        }
        int user = owner == ROOT ? NOBODY : owner;
        give(home, user);
        return new RunAs("user " + user, List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"));
    }

    private static void give(Home home, int user) {
        if (List.of(home.directory(), home.cluster(), home.programs()).stream()
                .filter(Files::exists)
                .anyMatch(path -> ownerOf(path) != user)) {
            Command.of(
                            "chown",
                            "--recursive",
                            String.valueOf(user),
                            home.directory().toString())
                    .succeeds();
        }
    }

    private static int ownerOf(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException refused) {
            throw HomeNotWritable.of(path, refused);
        }
    }
}
