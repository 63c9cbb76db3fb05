package hemera.search;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a query asks for, as it is looked up in a single text.
 *
 * @param typed as the query has it
 * @param field one of the two
 * @param query on that field
 * @param scattered the words of a phrase that may lie apart, each to be marked where the phrase is; else null
 */
record Sought(
        String typed, String field, Query query, @Nullable Query scattered) {

    /** The text as it is analysed in its language. */
    static final String INFLECTED = "inflected";

    /** The text as it is written. */
    static final String EXACT = "exact";

    Sought(String typed, String field, Query query) {
        this(typed, field, query, null);
    }
}
