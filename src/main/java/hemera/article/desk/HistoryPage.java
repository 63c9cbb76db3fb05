package hemera.article.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history of an article as editors see it.
 *
 * @param lines newest first
 * @param broken numbers of the revisions that are no longer what was saved, of the whole history
 */
record HistoryPage(Piece piece, List<HistoryLine> lines, List<Integer> broken) {

    /** Where older revisions are; null when these are the oldest. */
    public @Nullable String olderHref() {
        var oldest =
                lines.isEmpty() ? 1 : lines.get(lines.size() - 1).revision().number();
        return oldest == 1 ? null : piece.href() + "/revisions?before=" + oldest;
    }

    /** Takes the numbers of two revisions, {@code from} and {@code to}, and leads to their difference. */
    public String chooseHref() {
        return piece.href() + "/revisions/difference";
    }
}
