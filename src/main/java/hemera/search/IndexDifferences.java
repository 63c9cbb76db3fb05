package hemera.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where index and database differ.
 *
 * @param missing public articles without a document, ascending
 * @param surplus articles that have a document but should not, or more than one, ascending
 */
record IndexDifferences(List<Long> missing, List<Long> surplus) {

    /**
     * @param held ids of the articles of all documents, ascending
     * @param expected ids of all public articles, ascending
     */
    static IndexDifferences between(long[] held, long[] expected) {
        var missing = new ArrayList<Long>();
        var surplus = new ArrayList<Long>();
        int document = 0;
        for (long id : expected) {
            while (document < held.length && held[document] < id) {
                surplus.add(held[document++]);
            }
            if (document < held.length && held[document] == id) {
                document++;
            } else {
                missing.add(id);
            }
        }
        while (document < held.length) {
            surplus.add(held[document++]);
        }
        return new IndexDifferences(missing, surplus);
    }

    /** Those of them that are not among some articles. */
    IndexDifferences without(Set<Long> articles) {
        return new IndexDifferences(without(missing, articles), without(surplus, articles));
    }

    private static List<Long> without(List<Long> ids, Set<Long> articles) {
        return ids.stream().filter(id -> !articles.contains(id)).toList();
    }
}
