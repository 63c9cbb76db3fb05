package hemera.search;

import hemera.store.StartFailure;
import java.nio.file.Path;

/** Another process writes the index. */
final class IndexInUse extends StartFailure {

    IndexInUse(Path directory) {
        super(
                "The index %s is in use by another Hemera; stop that one, or give this one a home of its own with --hemera.home=…"
                        .formatted(directory));
    }
}
