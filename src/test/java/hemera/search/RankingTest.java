package hemera.search;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.ArticleEditing;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
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
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A page is the same however its hits are looked for. */
@ArchiveTest
class RankingTest {

    /** Enough of both for several threads to search at once. */
    private static final int DOCUMENTS = 12_000;

    private static final int SEGMENTS = 12;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    SearchThreads threads;

    private final Random random = new Random(20230524);
    private EntityManager manager;
    private SearchScope<Holding> scope;

    @BeforeAll
    static void publish(@Autowired ArticleEditing editing, @Autowired IndexRebuild rebuild) {
        for (var issued : new String[] {"1913", "1913-05-02", "1912-12/1913-01", "1913-05-02"}) {
            anArticle("Zvornik").issued(issued).published(editing);
        }
        anArticle("Zvornik").saying("Zvornik, Zvornik et Zvornik.").published(editing);
        rebuild.start().toCompletableFuture().join();
    }

    @BeforeEach
    void open() {
        manager = entities.createEntityManager();
        scope = Search.session(manager).scope(Holding.class);
    }

    @AfterEach
    void close() {
        manager.close();
    }

    @ParameterizedTest
    @EnumSource
    void ofManyEveryPageIsTheSame(Order order) throws IOException {
        try (var index = DirectoryReader.open(documents())) {
            var hits = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term("text", "word")), Occur.SHOULD)
                    .add(new TermQuery(new Term("text", "other")), Occur.SHOULD)
                    .build();
            var found = threads.searcher(index).count(hits);
            assertThat(found).isLessThan(DOCUMENTS).isGreaterThan(SharedSearcher.LITTLE);
            IntStream.concat(random.ints(30, 0, found), IntStream.of(0, 10, found - 10, found - 1, found))
                    .forEach(before -> assertThat(same(index, hits, order, before))
                            .isEqualTo(Math.min(SearchResults.PAGE_SIZE, found - before)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofArticlesItIsTheSame(Order order) throws IOException {
        try (var index = scope.extension(LuceneExtension.get()).openIndexReader()) {
            var word = new TermQuery(new Term(Fields.EXACT, "zvornik"));
            assertThat(same(index, word, order, 0)).isEqualTo(5);
            assertThat(same(index, word, order, 3)).isEqualTo(2);
        }
    }

    /** How many hits that page has, either way. */
    private int same(IndexReader index, Query query, Order order, int before) {
        var by = HitOrder.of(order);
        var ranking = new Ranking(threads.searcher(index), query, by, sort(by));
        try {
            var placed = ranking.placed(before);
            assertThat(placed).as("%s %d", order, before).isEqualTo(ranking.best(before));
            return placed.length;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Sort sort(HitOrder order) {
        return LuceneMigrationUtils.toLuceneSort(order.sort(scope.sort()).toSort());
    }

    private ByteBuffersDirectory documents() throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int number = 1; number <= DOCUMENTS; number++) {
                writer.addDocument(document(number));
                if (number % (DOCUMENTS / SEGMENTS) == 0) {
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
                "text", "word ".repeat(random.nextInt(3)) + "other ".repeat(random.nextInt(5)) + "filling", Store.NO));
        return document;
    }
}
