package hemera.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.NumericUtils;

/** Collects all that is found as {@link PlacedHits}. */
final class HitPlacing implements CollectorManager<HitPlacing.Collected, PlacedHits> {

    private final HitOrder order;

    HitPlacing(HitOrder order) {
        this.order = order;
    }

    @Override
    public Collected newCollector() {
        return new Collected();
    }

    @Override
    public PlacedHits reduce(Collection<Collected> parts) {
        var all = parts.size() == 1 ? parts.iterator().next() : joined(parts);
        return new PlacedHits(all.documents, all.first, all.second, all.size);
    }

    private Collected joined(Collection<Collected> parts) {
        var all = new Collected(parts.stream().mapToInt(part -> part.size).sum());
        parts.forEach(all::addAll);
        return all;
    }

    /** What was found in some segments. */
    final class Collected implements Collector {

        private int[] documents;
        private long[] first;
        private long[] second;
        private int size;

        private Collected() {
            this(1024);
        }

        private Collected(int capacity) {
            documents = new int[capacity];
            first = new long[capacity];
            second = new long[capacity];
        }

        private void add(int document, long by, long then) {
            if (size == documents.length) {
                documents = Arrays.copyOf(documents, 2 * size);
                first = Arrays.copyOf(first, 2 * size);
                second = Arrays.copyOf(second, 2 * size);
            }
            documents[size] = document;
            first[size] = by;
            second[size++] = then;
        }

        private void addAll(Collected part) {
            System.arraycopy(part.documents, 0, documents, size, part.size);
            System.arraycopy(part.first, 0, first, size, part.size);
            System.arraycopy(part.second, 0, second, size, part.size);
            size += part.size;
        }

        @Override
        public ScoreMode scoreMode() {
            return order.field() == null ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            var articles = numbers(segment, Fields.ARTICLE);
            var by = order.field() == null ? null : numbers(segment, order.field());
            return new LeafCollector() {

                @SuppressWarnings("NullAway.Init")
                private Scorable scorer;

                @Override
                public void setScorer(Scorable scorer) {
                    this.scorer = scorer;
                }

                @Override
                public void collect(int document) throws IOException {
                    long first = by == null
                            ? directed(NumericUtils.floatToSortableInt(scorer.score()))
                            : by.advanceExact(document) ? directed(by.longValue()) : Long.MAX_VALUE;
                    articles.advanceExact(document);
                    add(segment.docBase + document, first, directed(articles.longValue()));
                }
            };
        }

        /** All bits the other way round: what is greater comes first then. */
        private long directed(long value) {
            return order.descending() ? ~value : value;
        }

        private static NumericDocValues numbers(LeafReaderContext segment, String field) throws IOException {
            return Objects.requireNonNull(
                    DocValues.unwrapSingleton(DocValues.getSortedNumeric(segment.reader(), field)), field);
        }
    }
}
