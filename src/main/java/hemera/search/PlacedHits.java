package hemera.search;

import org.apache.lucene.util.IntroSelector;

/**
 * Documents, each with what it is ordered by, so that those of any place are found without putting all before them in order,
 * as a queue would. What is smaller comes first.
 */
final class PlacedHits extends IntroSelector {

    private final int[] documents;
    private final long[] first;
    private final long[] second;
    private final int size;
    private long pivotFirst;
    private long pivotSecond;

    /**
     * @param documents as the index numbers them
     * @param first what each is ordered by
     * @param second where the first is alike
     * @param size how many there are; arrays may be longer
     */
    PlacedHits(int[] documents, long[] first, long[] second, int size) {
        this.documents = documents;
        this.first = first;
        this.second = second;
        this.size = size;
    }

    /** The documents of these places, in their order; fewer where there are not so many. */
    int[] between(int from, int to) {
        int end = Math.min(to, size);
        if (from >= end) {
            return new int[0];
        }
        select(0, size, from);
        select(from, size, end - 1);
        for (int place = from; place < end - 1; place++) {
            select(place, end, place);
        }
        var placed = new int[end - from];
        System.arraycopy(documents, from, placed, 0, placed.length);
        return placed;
    }

    @Override
    protected void setPivot(int at) {
        pivotFirst = first[at];
        pivotSecond = second[at];
    }

    @Override
    protected int comparePivot(int at) {
        int compared = Long.compare(pivotFirst, first[at]);
        return compared == 0 ? Long.compare(pivotSecond, second[at]) : compared;
    }

    @Override
    protected void swap(int one, int other) {
        int document = documents[one];
        documents[one] = documents[other];
        documents[other] = document;
        swap(first, one, other);
        swap(second, one, other);
    }

    private static void swap(long[] values, int one, int other) {
        long value = values[one];
        values[one] = values[other];
        values[other] = value;
    }
}
