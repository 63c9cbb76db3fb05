/** Fills an archive with generated articles and asks what its pages cost; not part of the application. */
@NullMarked
package hemera.bench;

import org.jspecify.annotations.NullMarked;
