package hemera.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Counts exactly what choices lead to. Hibernate Search counts too, but keeps a hash table for each document; Lucene reads
 * from the index what every document bears, which takes longer than the search itself.
 */
class FacetCounting {

    private static final int ALL = 1_000_000;

    private final Map<String, FieldValues> fields = new ConcurrentHashMap<>();
    private final SearchThreads threads;

    FacetCounting(SearchThreads threads) {
        this.threads = threads;
    }

    /** The documents of a state of the index that fit a query. */
    Matches match(IndexReader index, Query query) {
        try {
            return new Matches(threads.searcher(index).search(query, new FacetsCollectorManager()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether fewer documents than that fit a query; without scores to compare, it stops as soon as that is known. */
    boolean hasFewer(IndexReader index, int enough, Query query) {
        try {
            return threads.searcher(index)
                            .search(new ConstantScoreQuery(query), new TopScoreDocCollectorManager(enough, enough))
                            .scoreDocs
                            .length
                    < enough;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every value that some document bears in a field, in the order of their bytes. */
    Set<String> values(IndexReader index, String field) {
        var values = new TreeSet<String>();
        try {
            for (var segment : index.leaves()) {
                var terms = DocValues.getSortedSet(segment.reader(), field);
                for (long number = 0; number < terms.getValueCount(); number++) {
                    values.add(terms.lookupOrd(number).utf8ToString());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return values;
    }

    private FieldValues values(String field) {
        return fields.computeIfAbsent(field, FieldValues::new);
    }

    /** Documents that were found. */
    final class Matches {

        private final List<MatchingDocs> found;
        private final Map<String, int[]> counted = new ConcurrentHashMap<>();

        private Matches(FacetsCollector found) {
            this.found = found.getMatchingDocs();
        }

        long total() {
            return found.stream().mapToLong(docs -> docs.totalHits).sum();
        }

        /** What counts the values of a field, of which more is asked later. */
        Callable<Void> counting(String field) {
            return () -> {
                counted.put(field, counted(field));
                return null;
            };
        }

        /**
         * How many of them bear each value of a field, most first.
         *
         * @param most how many values at most
         */
        List<FacetCount> count(String field, int most) {
            return total() == 0 ? List.of() : values(field).most(counted.computeIfAbsent(field, this::counted), most);
        }

        private int[] counted(String field) {
            try {
                return values(field).count(found);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        /**
         * The same where some values are chosen and these documents are found by everything but them: the most frequent
         * ones and those that are chosen, each with how many it would add.
         *
         * @param chosen documents with any of these values
         */
        List<FacetCount> countBeside(String field, int most, List<String> values, Matches chosen) {
            var held =
                    chosen.count(field, ALL).stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
            var counts = count(field, ALL);
            return IntStream.range(0, counts.size())
                    .filter(at -> at < most || values.contains(counts.get(at).value()))
                    .mapToObj(counts::get)
                    .map(count -> new FacetCount(
                            count.value(), count.count(), count.count() - held.getOrDefault(count.value(), 0L)))
                    .toList();
        }
    }
}
