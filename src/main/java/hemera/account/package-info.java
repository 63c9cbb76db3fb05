/** Editors of the archive and what they may do. */
@ApplicationModule(allowedDependencies = {"text", "store", "site"})
@NullMarked
package hemera.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
