package hemera.article;

import hemera.text.ArkName;
import hemera.text.EdtfDate;
import hemera.text.Language;
import hemera.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A public article and what relates it to another, at least one thing.
 *
 * @param headline as stored
 * @param source name of who published it; null when unknown
 * @param alike whether the texts are nearly the same
 * @param cited whether the other cites it
 * @param citing whether it cites the other
 * @param sameEvent whether both are about one event
 * @param people how many people both speak of
 */
public record RelatedArticle(
        ArkName ark,
        Slug slug,
        String headline,
        Language language,
        @Nullable EdtfDate issued,
        @Nullable String source,
        boolean alike,
        boolean cited,
        boolean citing,
        boolean sameEvent,
        int people) {}
