/** The index, what can be asked of it, and its answers. */
@ApplicationModule(allowedDependencies = {"text", "store", "site", "account", "source", "subject", "article", "browse"})
@NullMarked
package hemera.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
