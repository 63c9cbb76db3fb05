package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is noticed of an index before it is opened. */
class IndexFilesTest {

    private static final IndexBond.Ends ENDS = new IndexBond.Ends("form", "server/database/table", "token");

    @TempDir
    private Path root;

    private IndexFiles files;

    @BeforeEach
    void write() throws IOException {
        files = new IndexFiles(root);
        ENDS.label("next").write(root);
        try (var directory = FSDirectory.open(root.resolve(HoldingMapping.INDEX));
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int article = 0; article < 100; article++) {
                var document = new Document();
                document.add(new TextField("text", "La Seine monte " + article, Store.YES));
                writer.addDocument(document);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void mishapsAreNoticed(Mishap mishap) throws IOException {
        mishap.happen(root);

        assertThat(objection(ENDS)).isEqualTo(Optional.ofNullable(mishap.reason));
    }

    @Test
    void aStartThatWasKilledBeforeTheDatabaseTookTheTokenIsNoMishap() throws IOException {
        assertThat(objection(ENDS)).isEmpty();
        assertThat(objection(new IndexBond.Ends(ENDS.form(), ENDS.database(), "next")))
                .isEmpty();
        assertThat(objection(new IndexBond.Ends(ENDS.form(), ENDS.database(), "later")))
                .contains(RebuildReason.OTHER_ARCHIVE);
        assertThat(objection(new IndexBond.Ends(ENDS.form(), "another", "next")))
                .contains(RebuildReason.OTHER_ARCHIVE);
    }

    @Test
    void everyByteIsLookedAt() throws IOException {
        assertThat(files.areWhole()).isTrue();

        Mishap.GARBLED_INSIDE.happen(root);

        assertThat(files.areWhole()).isFalse();
    }

    private Optional<RebuildReason> objection(IndexBond.Ends ends) throws IOException {
        return files.objection(ends);
    }
}
