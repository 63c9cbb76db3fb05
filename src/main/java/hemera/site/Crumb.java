package hemera.site;

/**
 * A step on the way from the front page to a page, for {@code site/breadcrumbs}.
 *
 * @param href from the root, without language prefix
 */
public record Crumb(String href, String label) {}
