package hemera.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, ready to be shown. Addresses are whole paths.
 *
 * @param total how many articles there are
 * @param flaws of the query
 * @param isPlain whether nothing but the words of the query was searched
 * @param isLoosened whether some of its words are enough, for few articles have all
 * @param widenings names that were added, each « Bielgorod : Belgorod, Белгород »
 * @param widenHref the same search with or without other names; null where there is nothing to widen
 * @param filters everything that the results are narrowed by; each link takes one away
 * @param clearHref the same search without filters
 * @param refinements what would narrow very many results most plainly; empty for few
 * @param facets may be empty
 * @param timeline null where there is nothing to tell apart
 */
record SearchPage(
        long total,
        List<FlawLine> flaws,
        boolean isPlain,
        boolean isLoosened,
        List<String> widenings,
        @Nullable String widenHref,
        List<Choice> filters,
        String clearHref,
        List<Choice> refinements,
        List<FacetPart> facets,
        @Nullable TimelineView timeline,
        List<Choice> orders,
        List<HitLine> hits,
        Pager pager,
        String csvHref,
        String linesHref) {

    /** Hits are found, but not on this page. */
    public boolean isBeyond() {
        return total > 0 && hits.isEmpty();
    }

    /**
     * The ways to other pages.
     *
     * @param number of this page, from 1
     * @param first number of its first hit, from 1
     * @param firstHref null on the first page, as {@code previousHref}
     * @param nextHref null on the last page and beyond it
     * @param lastHref null on the last page
     */
    record Pager(
            int number,
            int pages,
            int first,
            @Nullable String firstHref,
            @Nullable String previousHref,
            @Nullable String nextHref,
            @Nullable String lastHref) {}
}
