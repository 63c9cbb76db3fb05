package hemera.article.web;

/**
 * How to cite the article.
 *
 * @param text one line in the reader’s language, the date no finer than it is known
 * @param identifier the persistent identifier, {@code ark:99999/h1…}
 * @param address where the identifier leads, absolute; the identifier itself while the archive does not know its public
 *     address
 */
record CitationText(String text, String identifier, String address) {}
