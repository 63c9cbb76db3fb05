/** The editors’ pages of articles: writing, publishing, taking back, history and lists. */
@NullMarked
package hemera.article.desk;

import org.jspecify.annotations.NullMarked;
