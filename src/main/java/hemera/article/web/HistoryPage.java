package hemera.article.web;

import java.util.List;

/** An article’s public history, newest first. */
record HistoryPage(
        String headline, String language, String direction, String articleHref, List<PublicationLine> publications) {}
