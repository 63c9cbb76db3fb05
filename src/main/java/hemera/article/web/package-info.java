/** Readers’ pages of one article: the article, its public history, its tombstone. */
@NullMarked
package hemera.article.web;

import org.jspecify.annotations.NullMarked;
