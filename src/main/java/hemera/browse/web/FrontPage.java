package hemera.browse.web;

import hemera.article.ArticleCard;
import java.time.LocalDate;
import java.util.List;

/**
 * What the front page shows.
 *
 * @param articles how many the archive holds for readers
 * @param undated how many of them bear no date
 * @param today in the archive’s time zone
 * @param todayHref the present day in all years
 * @param onThisDay pieces of this day in other years, newest first; may be empty
 * @param latest what was added last, newest first; empty in an empty archive
 */
record FrontPage(
        long articles,
        long undated,
        Timeline timeline,
        LocalDate today,
        String todayHref,
        List<ArticleCard> onThisDay,
        List<ArticleCard> latest) {}
