package hemera.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * The values of a field, numbered in the order in which they were met. A segment is read once and held while it is in use; one
 * that is new does not bring the others to be read again.
 */
final class FieldValues {

    private static final Comparator<FacetCount> MOST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final String field;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    private final Cache<Object, Segment> segments =
            Caffeine.newBuilder().weakKeys().build();

    /** @param numbers what the values of the segment are called here, by their number there */
    private record Segment(SegmentValues values, int[] numbers) {}

    FieldValues(String field) {
        this.field = field;
    }

    /** How many of these documents bear each value; values that none bears may be missing at the end. */
    int[] count(List<MatchingDocs> found) throws IOException {
        var held = found.stream().map(docs -> segment(docs.context.reader())).toList();
        var counts = new int[size()];
        for (int at = 0; at < held.size(); at++) {
            var segment = held.get(at);
            segment.values.count(found.get(at).bits.iterator(), segment.numbers, counts);
        }
        return counts;
    }

    /** The values that most documents bear, most first, and of two that are borne alike the smaller one. */
    List<FacetCount> most(int[] counts, int limit) {
        var best = new PriorityQueue<>(MOST.reversed());
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                if (best.size() < limit) {
                    best.add(new FacetCount(value(number), counts[number]));
                } else if (counts[number] >= best.element().count()) {
                    replaceLeast(best, new FacetCount(value(number), counts[number]));
                }
            }
        }
        return best.stream().sorted(MOST).toList();
    }

    private static void replaceLeast(PriorityQueue<FacetCount> best, FacetCount other) {
        if (MOST.compare(other, best.element()) < 0) {
            best.remove();
            best.add(other);
        }
    }

    private synchronized String value(int number) {
        return values.get(number);
    }

    private synchronized int size() {
        return values.size();
    }

    private Segment segment(LeafReader reader) {
        return segments.get(reader.getCoreCacheHelper().getKey(), key -> {
            try {
                return read(reader);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private Segment read(LeafReader reader) throws IOException {
        var several = DocValues.getSortedSet(reader, field);
        var single = DocValues.unwrapSingleton(several);
        var held = single == null
                ? SegmentValues.of(several, DocValues.getSortedSet(reader, field), reader.maxDoc())
                : SegmentValues.of(single, reader.maxDoc());
        return new Segment(held, numbers(DocValues.getSortedSet(reader, field)));
    }

    private synchronized int[] numbers(SortedSetDocValues terms) throws IOException {
        var numbered = new int[(int) terms.getValueCount()];
        for (int at = 0; at < numbered.length; at++) {
            numbered[at] = numbers.computeIfAbsent(terms.lookupOrd(at).utf8ToString(), value -> {
                values.add(value);
                return values.size() - 1;
            });
        }
        return numbered;
    }
}
