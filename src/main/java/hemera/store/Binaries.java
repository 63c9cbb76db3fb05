package hemera.store;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL that came with Hemera, as an archive on the class path, and where it is unpacked. */
final class Binaries {

    private static final Map<String, String> BINARIES_SAY = Map.of("amd64", "x86_64", "aarch64", "arm_64");

    private Binaries() {}

    /**
     * Unpacks the programs for this machine into the home, unless they are there from a former start, and removes those
     * of a former Hemera.
     *
     * @return the directory that holds bin, lib and share
     * @throws PlatformNotSupported if none came with this build
     */
    static Path unpack(Home home) {
        URL archive = archive();
        try {
            Path unpacked = home.programs().resolve(nameOf(archive));
            if (!Files.exists(unpacked)) {
                FileSystemUtils.deleteRecursively(home.programs());
                unpack(archive, unpacked);
            }
            return unpacked;
        } catch (IOException refused) {
            throw HomeNotWritable.of(home.directory(), refused);
        }
    }

    private static void unpack(URL archive, Path unpacked) throws IOException {
        Path partial = unpacked.resolveSibling("partial");
        Files.createDirectories(partial, Home.OWNER_ONLY);
        try (var bytes = archive.openStream()) {
            TarXz.unpack(bytes, partial);
        }
        WholeFile.appear(partial, unpacked);
    }

    /** A name that changes with the content: the checksum that the jar keeps of it, so that nothing has to be read. */
    private static String nameOf(URL archive) throws IOException {
        var entry = ((JarURLConnection) archive.openConnection()).getJarEntry();
        return Long.toHexString(entry.getCrc());
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch");
        URL archive = Binaries.class.getResource("/postgres-%s.txz".formatted(platform(system, processor)));
        if (archive == null) {
            throw new PlatformNotSupported(system + " on " + processor, "this build brings none for it");
        }
        return archive;
    }

    private static String platform(String system, String processor) {
        // One archive serves both kinds of Mac: its programs are universal.
        return system.startsWith("mac")
                ? "darwin-arm_64"
                : system + "-" + BINARIES_SAY.getOrDefault(processor, processor);
    }
}
