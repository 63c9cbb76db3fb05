package hemera.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** What may become of an index while nobody serves it, and why it is made anew then; null if it need not be. */
enum Mishap {
    NOTHING(null) {
        @Override
        void happen(Path index) {}
    },
    NO_INDEX(RebuildReason.MISSING) {
        @Override
        void happen(Path index) throws IOException {
            FileSystemUtils.deleteRecursively(index);
        }
    },
    NO_SEGMENTS_FILE(RebuildReason.MISSING) {
        @Override
        void happen(Path index) throws IOException {
            delete(index, "segments_");
        }
    },
    NO_LABEL(RebuildReason.MISSING) {
        @Override
        void happen(Path index) throws IOException {
            Files.delete(index.resolve("label"));
        }
    },
    GARBLED_SEGMENTS_FILE(RebuildReason.DAMAGED) {
        @Override
        void happen(Path index) throws IOException {
            for (var file : files(index, "segments_")) {
                Files.writeString(file, "this is no segments file");
            }
        }
    },
    CUT_FILES(RebuildReason.DAMAGED) {
        @Override
        void happen(Path index) throws IOException {
            for (var file : files(index, "_")) {
                cut(file);
            }
        }
    },
    HALF_DELETED(RebuildReason.DAMAGED) {
        @Override
        void happen(Path index) throws IOException {
            delete(index, "_");
        }
    },
    GARBLED_INSIDE(RebuildReason.DAMAGED) {
        @Override
        void happen(Path index) throws IOException {
            for (var file : files(index, "_")) {
                garble(file);
            }
        }
    },
    OTHER_MAPPING(RebuildReason.OTHER_FORM) {
        @Override
        void happen(Path index) throws IOException {
            var label = IndexLabel.read(index).orElseThrow();
            new IndexLabel("another form", label.database(), label.token(), label.next()).write(index);
        }
    },
    PUT_BACK(RebuildReason.OTHER_ARCHIVE) {
        @Override
        void happen(Path index) throws IOException {
            var label = IndexLabel.read(index).orElseThrow();
            new IndexLabel(label.form(), label.database(), "former", "former").write(index);
        }
    },
    LOCK_LEFT_OVER(null) {
        @Override
        void happen(Path index) throws IOException {
            Files.write(index.resolve("articles/write.lock"), new byte[0]);
        }
    };

    final @Nullable RebuildReason reason;

    Mishap(@Nullable RebuildReason reason) {
        this.reason = reason;
    }

    abstract void happen(Path index) throws IOException;

    private static void delete(Path index, String start) throws IOException {
        for (var file : files(index, start)) {
            Files.delete(file);
        }
    }

    private static List<Path> files(Path index, String start) throws IOException {
        try (var files = Files.list(index.resolve("articles"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .toList();
        }
    }

    private static void cut(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }

    /** Changes one byte in the middle. */
    private static void garble(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
    }
}
