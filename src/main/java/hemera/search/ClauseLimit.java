package hemera.search;

import org.apache.lucene.search.IndexSearcher;
import org.springframework.stereotype.Component;

/**
 * How many clauses Lucene takes of one query, words that a fuzzy one stands for among them. {@link
 * hemera.search.query.Bounds} keeps each query far below in each language; but it is asked once for each.
 */
@Component
class ClauseLimit {

    /** Lucene’s usual one. */
    private static final int IN_EACH_LANGUAGE = 1024;

    ClauseLimit() {
        IndexSearcher.setMaxClauseCount(IN_EACH_LANGUAGE * Analyzers.LANGUAGES.size());
    }
}
