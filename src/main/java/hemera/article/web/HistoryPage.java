package hemera.article.web;

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
        List<PublicationLine> publications) {}
