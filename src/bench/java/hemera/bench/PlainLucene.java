package hemera.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.MMapDirectory;

/**
 * The same texts straight on Lucene, with nothing around it: three fields, one analyser, two facets. What a search costs at
 * least, and how fast an index can be made.
 */
final class PlainLucene implements AutoCloseable {

    private static final FacetsConfig FACETS = new FacetsConfig();
    private static final Analyzer FRENCH = new FrenchAnalyzer();

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState facets;
    private final UnifiedHighlighter highlighter;

    PlainLucene(Path directory) throws IOException {
        reader = DirectoryReader.open(new MMapDirectory(directory));
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        facets = new DefaultSortedSetDocValuesReaderState(reader, FACETS);
        highlighter = UnifiedHighlighter.builder(searcher, FRENCH).withMaxLength(100_000).build();
    }

    /** Makes the index; gives articles a second. */
    static double build(Path corpus, Path directory, int threads) throws Exception {
        return new PlainIndexing(FRENCH, line -> FACETS.build(document(line))).build(corpus, directory, threads);
    }

    private static Document document(CorpusLine line) {
        var type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        var document = new Document();
        document.add(new Field("title", line.title(), type));
        document.add(new Field("chapo", line.chapo(), type));
        document.add(new Field("body", line.body(), type));
        document.add(new SortedSetDocValuesFacetField("section", line.section()));
        document.add(new SortedSetDocValuesFacetField("author", line.author()));
        document.add(new SortedSetDocValuesFacetField("year", line.date().substring(0, 4)));
        document.add(new LongField(
                "date", LocalDate.parse(line.date().substring(0, 10)).toEpochDay(), Field.Store.YES));
        return document;
    }

    /** Each word in the title, the standfirst or the body: ten best, passages, years and sections. */
    int page(String... words) throws IOException {
        var query = query(words);
        var found = FacetsCollectorManager.search(searcher, query, 10, new FacetsCollectorManager());
        var counts = new SortedSetDocValuesFacetCounts(facets, found.facetsCollector());
        var parts = choices(counts, "year") + choices(counts, "section");
        var passages = highlighter.highlightFields(
                new String[] {"title", "body"}, query, found.topDocs(), new int[] {1, 2});
        for (var hit : found.topDocs().scoreDocs) {
            parts += searcher.storedFields().document(hit.doc, Set.of("title", "chapo")).getFields().size();
        }
        return parts + passages.size();
    }

    /** Lucene tells of no choices with null. */
    private static int choices(SortedSetDocValuesFacetCounts counts, String dimension) throws IOException {
        var children = counts.getTopChildren(100, dimension);
        return children == null ? 0 : children.childCount;
    }

    private static Query query(String... words) {
        var all = new BooleanQuery.Builder();
        for (var word : words) {
            all.add(
                    new DisjunctionMaxQuery(
                            List.of(
                                    new BoostQuery(new TermQuery(new Term("title", word)), 3),
                                    new BoostQuery(new TermQuery(new Term("chapo", word)), 2),
                                    new TermQuery(new Term("body", word))),
                            0.1f),
                    BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
