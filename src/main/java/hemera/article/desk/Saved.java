package hemera.article.desk;

/**
 * What a form became.
 *
 * @param revision number of the revision that now holds it
 */
record Saved(long articleId, int revision) {}
