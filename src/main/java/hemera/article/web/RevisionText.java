package hemera.article.web;

import hemera.article.DateReading;
import org.jspecify.annotations.Nullable;

/**
 * A revision as it reads.
 *
 * @param language BCP 47 tag of headline, standfirst and body
 * @param direction {@code ltr} or {@code rtl}, of that language
 * @param bodyHtml drawn as on readers’ pages
 */
public record RevisionText(
        String headline,
        @Nullable String standfirst,
        String language,
        String direction,
        @Nullable DateReading issued,
        String bodyHtml) {}
