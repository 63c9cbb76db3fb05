package hemera.search;

import java.io.IOException;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.packed.PackedInts;
import org.apache.lucene.util.packed.PackedInts.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Which values the documents of a segment bear in a field, each value by its number in the segment. They are held in memory, in
 * as few bits as their numbers need.
 */
final class SegmentValues {

    /** Of one document after the other. Where none has several: one each, plus one, and 0 for none. */
    private final Reader numbers;
    /** Where the values of each document begin; null where none has several. */
    private final @Nullable Reader begins;

    private SegmentValues(Reader numbers, @Nullable Reader begins) {
        this.numbers = numbers;
        this.begins = begins;
    }

    /** Of documents with one value at most. */
    static SegmentValues of(SortedDocValues values, int documents) throws IOException {
        var numbers = packed(documents, values.getValueCount());
        for (int at = values.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = values.nextDoc()) {
            numbers.set(at, values.ordValue() + 1L);
        }
        return new SegmentValues(numbers, null);
    }

    /** @param again the same values, to be read once more */
    static SegmentValues of(SortedSetDocValues values, SortedSetDocValues again, int documents) throws IOException {
        var begins = begins(values, documents);
        var numbers = packed((int) begins.get(documents), values.getValueCount());
        for (int at = again.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = again.nextDoc()) {
            int first = (int) begins.get(at);
            for (int value = 0; value < again.docValueCount(); value++) {
                numbers.set(first + value, again.nextOrd());
            }
        }
        return new SegmentValues(numbers, begins);
    }

    private static Reader begins(SortedSetDocValues values, int documents) throws IOException {
        var counts = new int[documents];
        long all = 0;
        for (int at = values.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = values.nextDoc()) {
            counts[at] = values.docValueCount();
            all += counts[at];
        }
        var begins = packed(documents + 1, all);
        for (int at = 0, begin = 0; at <= documents; at++) {
            begins.set(at, begin);
            begin += at < documents ? counts[at] : 0;
        }
        return begins;
    }

    private static PackedInts.Mutable packed(int length, long most) {
        return PackedInts.getMutable(length, PackedInts.bitsRequired(most), PackedInts.DEFAULT);
    }

    /**
     * Adds one to the count of each value for each document that bears it.
     *
     * @param counted where each value is counted, by its number
     */
    void count(DocIdSetIterator documents, int[] counted, int[] counts) throws IOException {
        if (begins == null) {
            countSingle(documents, counted, counts);
        } else {
            countSeveral(documents, counted, counts, begins);
        }
    }

    private void countSingle(DocIdSetIterator documents, int[] counted, int[] counts) throws IOException {
        for (int at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
            int number = (int) numbers.get(at);
            if (number > 0) {
                counts[counted[number - 1]]++;
            }
        }
    }

    private void countSeveral(DocIdSetIterator documents, int[] counted, int[] counts, Reader begins)
            throws IOException {
        for (int at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
            int end = (int) begins.get(at + 1);
            for (int value = (int) begins.get(at); value < end; value++) {
                counts[counted[(int) numbers.get(value)]]++;
            }
        }
    }
}
