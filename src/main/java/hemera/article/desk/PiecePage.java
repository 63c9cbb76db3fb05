package hemera.article.desk;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an article’s page at the desk shows.
 *
 * @param history the latest revisions, newest first
 * @param more whether there are older ones
 * @param kinds as what a change may be put before readers, each with what that means; in order
 */
record PiecePage(Piece piece, List<HistoryLine> history, boolean more, Map<String, String> kinds, ZoneId zone) {

    /** When it was saved last, in the archive’s time zone. */
    public ZonedDateTime savedAt() {
        return piece.savedAt().atZone(zone);
    }

    /** When readers got what they see; null if they see nothing. */
    public @Nullable ZonedDateTime publishedAt() {
        return piece.publishedAt() == null ? null : piece.publishedAt().atZone(zone);
    }

    public @Nullable ZonedDateTime withdrawnAt() {
        return piece.withdrawnAt() == null ? null : piece.withdrawnAt().atZone(zone);
    }

    public String historyHref() {
        return piece.href() + "/revisions";
    }

    /** What publishing would change for readers; null while they have nothing to compare with. */
    public @Nullable String changesHref() {
        return piece.publicRevision() == null || !piece.isInPreparation()
                ? null
                : piece.href() + "/revisions/" + piece.publicRevision() + ".." + piece.latestRevision();
    }
}
