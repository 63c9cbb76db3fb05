package hemera.site;

/**
 * Something that readers' pages show has changed. Publish it inside the transaction that makes the change: kept pages
 * are forgotten once it has committed, and a page that was being drawn meanwhile is not kept.
 */
public record PagesChanged() {}
