/** Who published the pieces: newspapers, agencies, broadcasters, sites. */
@ApplicationModule(allowedDependencies = {"text", "store", "site", "account"})
@NullMarked
package hemera.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
