package hemera.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How index and database stand to each other.
 *
 * @param complete whether searches find all that they should
 * @param progress of a rebuild; null when none is under way
 * @param articles how many are public
 * @param documents how many of them the index holds
 * @param bytes what its files take on disk
 * @param directory where they are
 * @param waiting changes that are not indexed yet
 * @param failed articles that could not be indexed, given up for now
 * @param missing public articles that the index lacks, waiting ones aside
 * @param surplus articles of the index that readers no longer see, or that it holds twice, waiting ones aside
 * @param rebuilds the latest that came to their end, latest first
 */
public record IndexReport(
        boolean complete,
        @Nullable RebuildProgress progress,
        long articles,
        long documents,
        long bytes,
        String directory,
        long waiting,
        Listed failed,
        Listed missing,
        Listed surplus,
        List<Rebuild> rebuilds) {

    /** Whether something differs that will not mend itself. */
    public boolean isDiffering() {
        return failed.count() + missing.count() + surplus.count() > 0;
    }

    /**
     * Some articles.
     *
     * @param count how many in all
     * @param first those with the lowest ids
     */
    public record Listed(long count, List<Line> first) {

        /** How many are not listed. */
        public long more() {
            return count - first.size();
        }
    }

    /** @param headline the latest; null of an article that is no more */
    public record Line(long id, @Nullable String headline) {}
}
