package hemera.article.desk;

import hemera.article.DateReading;
import hemera.article.WorkItem;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list of articles at the desk.
 *
 * @param filter as it was asked for
 * @param states what is read for each, as are orders and editors; the first is the one that does not matter
 * @param problem key of the message that says why the date was not understood; null if it was
 */
record ArticleListPage(
        ArticleListForm filter,
        Map<String, String> states,
        Map<String, String> orders,
        Map<String, String> editors,
        List<Row> rows,
        @Nullable String problem,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    /**
     * One article.
     *
     * @param savedAt in the archive’s time zone
     */
    record Row(WorkItem item, @Nullable DateReading issued, ZonedDateTime savedAt) {}
}
