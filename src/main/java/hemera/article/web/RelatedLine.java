package hemera.article.web;

import hemera.article.DateReading;
import hemera.article.RelatedArticle;
import hemera.text.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A related piece as a page lists it.
 *
 * @param language BCP 47 tag of the headline
 * @param direction {@code ltr} or {@code rtl}, of that language
 * @param reasons keys of messages without their prefix, at least one; {@code people} takes their number
 * @param people how many people both speak of
 */
record RelatedLine(
        String href,
        String headline,
        String language,
        String direction,
        @Nullable DateReading issued,
        @Nullable String source,
        List<String> reasons,
        int people) {

    static RelatedLine of(RelatedArticle article, Locale locale) {
        var language = article.language();
        return new RelatedLine(
                ArticleAddresses.article(article.ark(), article.slug()),
                Typesetting.set(article.headline(), language),
                language.tag(),
                language.isRightToLeft() ? "rtl" : "ltr",
                DateReading.of(article.issued(), locale),
                article.source(),
                reasons(article),
                article.people());
    }

    private static List<String> reasons(RelatedArticle article) {
        var reasons = new ArrayList<String>();
        add(reasons, article.alike(), "alike");
        add(reasons, article.cited(), "cited");
        add(reasons, article.citing(), "citing");
        add(reasons, article.sameEvent(), "event");
        add(reasons, article.people() > 0, "people");
        return reasons;
    }

    private static void add(List<String> reasons, boolean holds, String reason) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
