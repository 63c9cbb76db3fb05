package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharedSearcherTest {

    private static final Query COMMON = new TermQuery(new Term("word", "common"));
    private static final Query RARE = new TermQuery(new Term("word", "rare"));
    /** Each thread is given five at most. */
    private static final int SEGMENTS = 12;

    private static final int OF_EACH = SharedSearcher.LITTLE / SEGMENTS + 1;

    private final AtomicInteger handedOver = new AtomicInteger();
    private DirectoryReader index;
    private IndexSearcher searcher;

    @BeforeEach
    void open() throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int segment = 0; segment < SEGMENTS; segment++) {
                for (int at = 0; at < OF_EACH; at++) {
                    writer.addDocument(document(at == 0));
                }
                writer.commit();
            }
        }
        index = DirectoryReader.open(directory);
        searcher = new SharedSearcher(index, this::run, new IndexSearcher(index));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static Document document(boolean isRare) {
        var document = new Document();
        document.add(new StringField("word", "common", Field.Store.NO));
        if (isRare) {
            document.add(new StringField("word", "rare", Field.Store.NO));
        }
        return document;
    }

    private void run(Runnable task) {
        handedOver.incrementAndGet();
        task.run();
    }

    @Test
    void littleIsSearchedByTheThreadThatAsks() throws IOException {
        assertThat(count(RARE)).isEqualTo(SEGMENTS);
        assertThat(searcher.search(RARE, 100).scoreDocs).hasSize(SEGMENTS);
        assertThat(handedOver).hasValue(0);
    }

    @Test
    void anIndexOfOnePartIsSearchedTheSame() throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(document(true));
        }
        try (var small = DirectoryReader.open(directory)) {
            var searcher = new SharedSearcher(small, this::run, new IndexSearcher(small));

            assertThat(searcher.search(RARE, 100, Sort.RELEVANCE).scoreDocs).hasSize(1);
        }
    }

    @Test
    void muchIsSharedByThreads() throws IOException {
        assertThat(count(COMMON)).isEqualTo(SEGMENTS * OF_EACH);
        assertThat(handedOver).hasPositiveValue();
    }

    @Test
    void wordsAreLookedUpByTheThreadThatAsks() throws IOException {
        searcher.createWeight(searcher.rewrite(COMMON), ScoreMode.COMPLETE, 1);

        assertThat(handedOver).hasValue(0);
    }

    private int count(Query query) throws IOException {
        return searcher.search(query, new FacetsCollectorManager()).getMatchingDocs().stream()
                .mapToInt(found -> found.totalHits)
                .sum();
    }
}
