package hemera.search.web;

import hemera.article.DateReading;
import hemera.search.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Hit} as the page shows it.
 *
 * @param href the whole path of the article, with the query so that its words stay marked
 * @param headline HTML, with the words of the query marked, as {@code passage}
 * @param language BCP 47 tag of headline and passage
 * @param direction {@code ltr} or {@code rtl}, of that language
 * @param issued null where it is not known
 * @param isPerhaps whether it may have been issued outside the period that is asked for
 * @param source null where it is not known
 * @param inLanguage what its language is called; null for that of the page
 * @param reasons why it was found, where its words do not show it; may be empty
 */
record HitLine(
        String href,
        String headline,
        String passage,
        String language,
        String direction,
        @Nullable DateReading issued,
        boolean isPerhaps,
        @Nullable String source,
        @Nullable String inLanguage,
        List<String> reasons) {}
