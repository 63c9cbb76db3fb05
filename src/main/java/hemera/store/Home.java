package hemera.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The directory of an archive that keeps its own database: cluster, password, log, and the programs that serve it. One
 * process at a time holds it; the operating system gives it free when that process ends, however it ends.
 */
final class Home implements AutoCloseable {

    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path directory;
    private final FileChannel lock;

    private Home(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /**
     * Makes the directory where it is missing, and holds it.
     *
     * @throws HomeInUse if a process holds it, this one included
     * @throws HomeNotWritable if it cannot be made or written
     */
    static Home open(Path wanted) {
        try {
            Files.createDirectories(wanted, OWNER_ONLY);
            // The real path, because it is compared with what the operating system says of running programs.
            Path directory = wanted.toRealPath();
            return new Home(directory, lock(directory));
        } catch (IOException refused) {
            throw HomeNotWritable.of(wanted.toAbsolutePath().normalize(), refused);
        }
    }

    private static FileChannel lock(Path directory) throws IOException {
        var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // answered below, like a lock of another process
        } catch (IOException noLocks) {
            channel.close();
            throw noLocks;
        }
        channel.close();
        throw new HomeInUse(directory);
    }

    Path directory() {
        return directory;
    }

    /** PostgreSQL’s data directory. */
    Path cluster() {
        return directory.resolve("cluster");
    }

    /** Holds a directory for each PostgreSQL that was unpacked. */
    Path programs() {
        return directory.resolve("postgresql");
    }

    Path password() {
        return directory.resolve("password");
    }

    Path log() {
        return directory.resolve("postgresql.log");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException refused) {
            throw HomeNotWritable.of(directory, refused);
        }
    }
}
