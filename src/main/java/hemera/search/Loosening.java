package hemera.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a search finds nothing, and what would find something.
 *
 * @param parts what the query is made of, and how many articles each part finds alone; empty where there is one part only
 * @param isAll whether nothing else was asked for: no filter, no denial, no words of the same quotation
 * @param ways other searches, each of which finds something; may be empty
 */
public record Loosening(List<Part> parts, boolean isAll, List<Way> ways) {

    /**
     * A word, or whatever else stands by itself in the query.
     *
     * @param written as one would type it
     * @param total how many articles in the whole archive have it
     */
    public record Part(String written, long total) {}

    public enum Kind {
        /** Other words, spelled nearly so; {@link Way#what} is the whole query. */
        SPELLING,
        /** Without a part of the query; {@link Way#what} is that part. */
        WITHOUT_WORD,
        /** Any of the parts instead of all of them. */
        ANY_WORD,
        /** Without the choices of {@link Way#facet}. */
        WITHOUT_FACET,
        /** At any time. */
        WITHOUT_PERIOD,
        /** Without any of several filters. */
        WITHOUT_FILTERS
    }

    /**
     * Another search.
     *
     * @param total how many articles it finds, at least one
     */
    public record Way(
            Kind kind, @Nullable String what, @Nullable Facet facet, SearchCriteria criteria, long total) {}
}
