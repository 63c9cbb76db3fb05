package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A page is the same however its hits are looked for. */
@ArchiveTest
@Transactional
class RankingTest {

    private static final int DOCUMENTS = 3_000;

    @Autowired
    EntityManager entities;

    @Autowired
    SearchThreads threads;

    @Autowired
    IndexRebuild rebuild;

    private final Random random = new Random(20230524);

    @ParameterizedTest
    @EnumSource
    void everyPageIsTheSame(Order order) throws IOException {
        try (var index = DirectoryReader.open(documents())) {
            var hits = new TermQuery(new Term("text", "word"));
            var found = threads.searcher(index).count(hits);
            assertThat(found).isLessThan(DOCUMENTS).isGreaterThan(1_000);
            IntStream.concat(random.ints(30, 0, found), IntStream.of(0, 10, found - 10, found - 1, found))
                    .forEach(before -> assertSame(index, hits, order, before));
        }
    }

    @Test
    void theNumbersAreThoseThatTheIndexKeeps() {
        rebuild.start().toCompletableFuture().join();
        try (var index = Search.session(entities)
                .scope(Holding.class)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            for (var order : Order.values()) {
                assertSame(index, new FieldExistsQuery(Fields.ARTICLE), order, 0);
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void assertSame(IndexReader index, Query query, Order order, int before) {
        var by = HitOrder.of(order);
        var ranking = new Ranking(threads.searcher(index), query, by, sort(by));
        try {
            assertThat(ranking.placed(before)).as("%s %d", order, before).isEqualTo(ranking.best(before));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Sort sort(HitOrder order) {
        var scope = Search.session(entities).scope(Holding.class);
        return LuceneMigrationUtils.toLuceneSort(order.sort(scope.sort()).toSort());
    }

    private ByteBuffersDirectory documents() throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int number = 1; number <= DOCUMENTS; number++) {
                writer.addDocument(document(number));
                if (number % 700 == 0) {
                    writer.commit();
                }
            }
        }
        return directory;
    }

    /** Few days, so that many are alike; some have none. */
    private Document document(int number) {
        var document = new Document();
        document.add(new NumericDocValuesField(Fields.ARTICLE, number * 7919L % DOCUMENTS));
        document.add(new NumericDocValuesField(Fields.FIRST_PUBLISHED, random.nextInt(1_000_000) - 500_000));
        if (random.nextInt(10) > 0) {
            document.add(new NumericDocValuesField(Fields.ISSUED_FROM, random.nextInt(20) - 10));
            document.add(new NumericDocValuesField(Fields.ISSUED_TO, random.nextInt(20) - 10));
        }
        document.add(new TextField(
                "text", "word ".repeat(random.nextInt(3)) + "other ".repeat(random.nextInt(20)), Store.NO));
        return document;
    }
}
