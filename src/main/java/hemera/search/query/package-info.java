/** The language in which readers ask: what they typed as a tree of clauses, and a tree as they would type it. */
@NullMarked
package hemera.search.query;

import org.jspecify.annotations.NullMarked;
