package hemera.article;

import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param href address of the article’s page, from the root, without language prefix
 * @param headline as given, in the article’s language
 * @param language BCP 47 tag of the headline and the opening
 * @param direction {@code ltr} or {@code rtl}, of that language
 * @param issued null when no date is known
 * @param source name of who published it; null when unknown
 * @param sourceHref address of the source’s page, written like {@code href}; null when the source is unknown
 * @param opening standfirst, or the first words of the text; plain text, at most about 300 characters
 */
public record ArticleCard(
        String href,
        String headline,
        String language,
        String direction,
        @Nullable DateReading issued,
        @Nullable String source,
        @Nullable String sourceHref,
        String opening) {}
