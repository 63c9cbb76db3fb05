package hemera.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Puts what a query finds in order and reads a page of it from what the index keeps, so that showing results asks nothing of
 * the database. Documents that cannot come on the page are passed over: counting is done elsewhere.
 */
final class Ranking {

    private static final Set<String> KEPT = Set.of(
            Fields.ARTICLE,
            Fields.ADDRESS,
            Fields.SHOWN_HEADLINE,
            Fields.SHOWN_TEXT,
            Fields.LANGUAGE,
            Fields.ISSUED,
            Fields.SOURCE,
            Fields.HELD_NAMES);

    private final IndexSearcher searcher;
    private final Query query;
    private final Sort order;

    Ranking(IndexSearcher searcher, Query query, Sort order) {
        this.searcher = searcher;
        this.query = query;
        this.order = order;
    }

    /** @param before hits that come before the page */
    List<Hit> page(int before) {
        int last = before + SearchResults.PAGE_SIZE;
        try {
            var found = searcher.search(query, new TopFieldCollectorManager(order, last, null, 1));
            var kept = searcher.storedFields();
            var hits = new ArrayList<Hit>();
            for (int at = before; at < found.scoreDocs.length; at++) {
                hits.add(Hit.of(kept.document(found.scoreDocs[at].doc, KEPT)));
            }
            return hits;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
