/** What a reader sees and does, in a real browser. */
@NullMarked
package hemera.journey;

import org.jspecify.annotations.NullMarked;
