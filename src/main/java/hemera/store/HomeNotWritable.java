package hemera.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The home cannot be made or written: it is read-only, somebody else’s, or no directory. */
final class HomeNotWritable extends StoreFailure {

    HomeNotWritable(Path home, IOException cause) {
        super(
                "The home %s cannot be written (%s); --hemera.home=… names another place"
                        .formatted(home, reason(cause)),
                cause);
    }

    private static String reason(IOException cause) {
        return cause instanceof FileSystemException refused && refused.getReason() != null
                ? refused.getReason()
                : cause.getClass().getSimpleName();
    }

    /** The failure that a refused write in the home stands for. */
    static StoreFailure of(Path home, IOException cause) {
        return DiskFull.isMeantBy(String.valueOf(cause.getMessage()))
                ? new DiskFull(home)
                : new HomeNotWritable(home, cause);
    }
}
