package hemera.browse.desk;

import hemera.article.DateReading;
import hemera.article.WorkItem;
import hemera.browse.WantedPiece;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the first page of the desk shows.
 *
 * @param counts how many articles there are, by their state, in order
 * @param mine what the editor saved last and is still in preparation
 * @param review what somebody should look at
 * @param preparation everything that is in preparation, saved last first
 * @param changed everything, saved last first
 * @param wanted cited pieces that the archive lacks, most cited first
 */
record DeskPage(
        Map<String, Long> counts,
        List<Row> mine,
        List<Row> review,
        List<Row> preparation,
        List<Row> changed,
        List<Wanted> wanted) {

    /** @param savedAt in the archive’s time zone */
    record Row(WorkItem item, @Nullable DateReading issued, ZonedDateTime savedAt) {}

    record Wanted(WantedPiece piece) {

        /** The form of a new article, with what is known of this one. */
        public String newHref() {
            var url = piece.url();
            return "/desk/articles/new?headline=" + encoded(piece.label())
                    + (url == null || !url.matches("https?://\\S+") ? "" : "&originalUrl=" + encoded(url));
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }
}
