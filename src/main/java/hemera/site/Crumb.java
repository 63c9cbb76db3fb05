package hemera.site;

import org.jspecify.annotations.Nullable;

/**
 * A step on the way from the front page to a page, for {@code site/breadcrumbs}.
 *
 * @param href from the root, without language prefix
 * @param language BCP 47 tag of the label where it may differ from the page’s; null where it does not
 */
public record Crumb(String href, String label, @Nullable String language) {

    /** A step named in the language of the page. */
    public Crumb(String href, String label) {
        this(href, label, null);
    }
}
