package hemera.article.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads any revision, public or not, as readers’ pages would show it; for the desk. */
@Component
@Transactional(readOnly = true)
public class RevisionReading {

    private final Readings readings;
    private final ArticlePages pages;
    private final DifferencePages differences;

    RevisionReading(Readings readings, ArticlePages pages, DifferencePages differences) {
        this.readings = readings;
        this.pages = pages;
        this.differences = differences;
    }

    /** Empty if there is no such revision. */
    public Optional<RevisionText> text(long articleId, int number, Locale locale) {
        return readings.findByArticleIdAndNumber(articleId, number)
                .map(reading -> pages.article(reading, locale))
                .map(page -> new RevisionText(
                        page.headline(),
                        page.standfirst(),
                        page.language(),
                        page.direction(),
                        page.issued(),
                        page.bodyHtml()));
    }

    /** Empty unless there are both revisions. */
    public Optional<RevisionDifference> difference(long articleId, int older, int newer, Locale locale) {
        return readings.findByArticleIdAndNumber(articleId, older)
                .flatMap(before -> readings.findByArticleIdAndNumber(articleId, newer)
                        .map(after -> differences.difference(before, after, locale)));
    }
}
