package hemera.article.desk;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One revision in a history.
 *
 * @param at when it was saved, in the archive’s time zone
 * @param publishedAt when readers got it; null if they never did
 * @param href the revision as it read
 * @param changesHref what changed since the one before; null for the first
 * @param broken whether it is no longer what was saved
 */
record HistoryLine(
        SavedRevision revision,
        ZonedDateTime at,
        @Nullable ZonedDateTime publishedAt,
        String href,
        @Nullable String changesHref,
        boolean broken) {

    static HistoryLine of(SavedRevision revision, long articleId, boolean broken, ZoneId zone) {
        var all = "/desk/articles/" + articleId + "/revisions/";
        var published = revision.publishedAt();
        return new HistoryLine(
                revision,
                revision.savedAt().atZone(zone),
                published == null ? null : published.atZone(zone),
                all + revision.number(),
                revision.number() == 1 ? null : all + (revision.number() - 1) + ".." + revision.number(),
                broken);
    }

    /** 1 if it grew, -1 if it shrank, else 0. */
    public int growth() {
        return Integer.signum(grown());
    }

    /** By how many characters. */
    public int difference() {
        return Math.abs(grown());
    }

    private int grown() {
        return Objects.requireNonNullElse(revision.grown(), 0);
    }
}
