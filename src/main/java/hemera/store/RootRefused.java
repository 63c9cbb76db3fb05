package hemera.store;

import java.nio.file.Path;

/** PostgreSQL does not run as root, and no way to run it as somebody else worked. */
final class RootRefused extends StoreFailure {

    RootRefused(Path home, String user, String answer) {
        super(("PostgreSQL does not run as root, and running it as %s in %s failed (%s); "
                        + "start Hemera as an ordinary user, with a home that this user may enter")
                .formatted(user, home, answer));
    }
}
