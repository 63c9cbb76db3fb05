package hemera.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Things that are there whole or not at all, whatever kills the process or the machine meanwhile. */
final class WholeFile {

    private static final FileAttribute<?> OWNER_READS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private WholeFile() {}

    /** Writes a file that only its owner reads, in the place of a former one. */
    static void write(Path file, String text) throws IOException {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        Files.createFile(partial, OWNER_READS);
        Files.writeString(partial, text);
        if (Files.exists(file)) {
            Files.setOwner(partial, Files.getOwner(file));
        }
        keep(partial);
        appear(partial, file);
    }

    /** Gives a finished file or directory its name. */
    static void appear(Path partial, Path name) throws IOException {
        Files.move(partial, name, StandardCopyOption.ATOMIC_MOVE);
        keep(Objects.requireNonNull(name.toAbsolutePath().getParent()));
    }

    private static void keep(Path written) throws IOException {
        try (var channel = FileChannel.open(written, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
