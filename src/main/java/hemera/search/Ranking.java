package hemera.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Puts what a query finds in order and reads a page of it from what the index keeps, so that showing results asks nothing of
 * the database. Counting is done elsewhere.
 */
final class Ranking {

    /** A queue as long as that is no faster than looking at all that is found, and a longer one is slower. */
    private static final int DEEP = 1_000;

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
    private final HitOrder order;
    private final Sort sort;

    /** @param sort as Lucene sorts by the order */
    Ranking(IndexSearcher searcher, Query query, HitOrder order, Sort sort) {
        this.searcher = searcher;
        this.query = query;
        this.order = order;
        this.sort = sort;
    }

    /** @param before hits that come before the page */
    List<Hit> page(int before) {
        try {
            var kept = searcher.storedFields();
            var hits = new ArrayList<Hit>();
            for (var document : before < DEEP ? best(before) : placed(before)) {
                hits.add(Hit.of(kept.document(document, KEPT)));
            }
            return hits;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** By keeping those before in a queue; what cannot come into it any more is passed over. */
    int[] best(int before) throws IOException {
        int last = before + SearchResults.PAGE_SIZE;
        return Stream.of(searcher.search(query, new TopFieldCollectorManager(sort, last, null, 1)).scoreDocs)
                .skip(before)
                .mapToInt(hit -> hit.doc)
                .toArray();
    }

    /** By looking at all that is found, as much work for any page. */
    int[] placed(int before) throws IOException {
        return searcher.search(query, new HitPlacing(order)).between(before, before + SearchResults.PAGE_SIZE);
    }
}
