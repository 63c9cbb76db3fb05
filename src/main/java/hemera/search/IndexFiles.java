package hemera.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.springframework.util.FileSystemUtils;

/**
 * The files of the index.
 *
 * @param root holds the label, and below it the files of Lucene
 */
record IndexFiles(Path root) {

    /**
     * Whether nobody else writes them.
     *
     * @throws IOException if they cannot be written, or somebody else does
     */
    void probe() throws IOException {
        try (var directory = FSDirectory.open(lucene());
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
        }
    }

    /** Why they cannot serve a database, at first sight, which takes the same time whatever their size. */
    Optional<RebuildReason> objection(IndexBond.Ends ends) throws IOException {
        var label = IndexLabel.read(root);
        return label.isEmpty()
                ? Optional.of(RebuildReason.MISSING)
                : label.get().objection(ends).or(this::flaw);
    }

    private Optional<RebuildReason> flaw() {
        try (var directory = FSDirectory.open(lucene())) {
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.of(RebuildReason.MISSING);
            }
            DirectoryReader.open(directory).close();
            return Optional.empty();
        } catch (IOException | RuntimeException | InternalError unreadable) {
            return Optional.of(RebuildReason.DAMAGED);
        }
    }

    /** Whether every byte is as it was written; reads them all. */
    boolean areWhole() {
        try (var directory = FSDirectory.open(lucene());
                var reader = DirectoryReader.open(directory)) {
            for (var segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | RuntimeException | InternalError unreadable) {
            return false;
        }
    }

    /** What they take on disk, as far as can be told. */
    long bytes() {
        try (var directory = FSDirectory.open(lucene())) {
            long bytes = 0;
            for (var file : directory.listAll()) {
                bytes += directory.fileLength(file);
            }
            return bytes;
        } catch (IOException changedMeanwhile) {
            return 0;
        }
    }

    void delete() throws IOException {
        FileSystemUtils.deleteRecursively(root);
    }

    private Path lucene() {
        return root.resolve(HoldingMapping.INDEX);
    }
}
