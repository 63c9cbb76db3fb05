/** The first article, which a migration writes into every new archive. */
@NullMarked
package hemera.article.seed;

import org.jspecify.annotations.NullMarked;
