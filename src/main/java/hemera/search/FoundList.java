package hemera.search;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.jspecify.annotations.Nullable;

/**
 * All that a search finds, slice by slice and in its order, as the index was when it was opened. Costs the same memory
 * however long it is.
 */
public final class FoundList implements AutoCloseable {

    private static final int SLICE = 1000;

    private static final Set<String> KEPT = Set.of(
            Fields.ADDRESS,
            Fields.SHOWN_HEADLINE,
            Fields.ISSUED,
            Fields.SOURCE,
            Fields.LANGUAGE,
            Fields.FIRST_PUBLISHED);

    private final EntityManager manager;
    private final IndexReader index;
    private final IndexSearcher searcher;
    private final Query query;
    private final Sort sort;
    private @Nullable ScoreDoc last;

    FoundList(EntityManager manager, IndexReader index, SearchThreads threads, Query query, Sort sort) {
        this.manager = manager;
        this.index = index;
        this.searcher = threads.searcher(index);
        this.query = query;
        this.sort = sort;
    }

    /** How many there are in all. */
    public int total() {
        try {
            return searcher.count(query);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The next of them; empty after the last. */
    public List<FoundPiece> next() {
        try {
            var found = searcher.searchAfter(last, query, SLICE, sort).scoreDocs;
            var documents = searcher.storedFields();
            var pieces = new ArrayList<FoundPiece>(found.length);
            for (var hit : found) {
                pieces.add(FoundPiece.of(documents.document(hit.doc, KEPT)));
                last = hit;
            }
            return pieces;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try (manager) {
            index.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
