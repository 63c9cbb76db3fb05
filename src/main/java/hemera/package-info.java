/** Hemera, a news archive. */
@NullMarked
package hemera;

import org.jspecify.annotations.NullMarked;
