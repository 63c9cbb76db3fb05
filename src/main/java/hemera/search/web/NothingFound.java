package hemera.search.web;

import hemera.search.Loosening;
import java.util.List;
import java.util.Optional;

/**
 * What a reader is told who found nothing.
 *
 * @param parts of the query with how many articles have each alone; empty for a query of one part
 * @param isNeverTogether whether every part is found, but never all of them in one article
 * @param spelling the same search with words the archive holds
 * @param ways other searches that find something
 */
record NothingFound(List<Loosening.Part> parts, boolean isNeverTogether, Optional<Step> spelling, List<Step> ways) {

    /**
     * Another search.
     *
     * @param label what it is, or for a spelling the query itself
     * @param total how many articles it finds
     * @param href the whole path
     */
    record Step(String label, long total, String href) {}
}
