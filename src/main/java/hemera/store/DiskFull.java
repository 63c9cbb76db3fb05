package hemera.store;

import java.nio.file.Path;

/** No room is left where the home stands. */
final class DiskFull extends StoreFailure {

    DiskFull(Path home) {
        super("The disk of the home %s is full; make room on it and start again, nothing saved is lost"
                .formatted(home));
    }

    /** Whether these words of the operating system or of PostgreSQL tell of a full disk. */
    static boolean isMeantBy(String words) {
        return words.contains("No space left on device") || words.contains("Disk quota exceeded");
    }
}
