package hemera.article.web;

import hemera.text.ArkName;
import hemera.text.Language;
import hemera.text.Slug;
import java.util.List;

/**
 * What was published of an article.
 *
 * @param headline of one of its revisions
 * @param language of the headline
 * @param publications newest first
 */
record PublicHistory(
        ArkName ark, Slug slug, String headline, Language language, List<Reading.ReadPublication> publications) {}
