/** Where the archive lives: the embedded PostgreSQL, its home, starting and stopping it. */
@ApplicationModule(allowedDependencies = "text")
@NullMarked
package hemera.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
