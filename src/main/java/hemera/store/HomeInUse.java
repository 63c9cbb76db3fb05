package hemera.store;

import java.nio.file.Path;

/** Another process holds the home. */
final class HomeInUse extends StoreFailure {

    HomeInUse(Path home) {
        super(
                "The home %s is in use by another Hemera; stop that one, or give this one a home of its own with --hemera.home=…"
                        .formatted(home));
    }
}
