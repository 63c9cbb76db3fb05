/** The page on which administrators look after the index. */
@NullMarked
package hemera.search.desk;

import org.jspecify.annotations.NullMarked;
