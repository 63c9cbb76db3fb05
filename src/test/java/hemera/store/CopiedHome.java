package hemera.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies a home that nobody serves, as docs/operating.md tells: everything, with its permissions. */
final class CopiedHome {

    private CopiedHome() {}

    static Path of(Path home, Path copy) throws IOException {
        try (var paths = Files.walk(home)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(
                        path,
                        copy.resolve(home.relativize(path)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
        return copy;
    }
}
