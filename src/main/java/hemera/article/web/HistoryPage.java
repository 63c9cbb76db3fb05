package hemera.article.web;

import hemera.site.Crumb;
import java.util.List;

/**
 * An article’s public history.
 *
 * @param chooseHref where two revisions are chosen to be compared
 * @param publications newest first
 */
record HistoryPage(
        String headline,
        String language,
        String direction,
        String articleHref,
        String chooseHref,
        List<PublicationLine> publications) {

    /** The way to this page. */
    public List<Crumb> trail() {
        return List.of(new Crumb(articleHref, headline, language));
    }
}
