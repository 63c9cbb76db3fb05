/** What every page shares: layout, languages, error pages, security rules, paging. It knows no other feature. */
@ApplicationModule(allowedDependencies = {"text", "store"})
@NullMarked
package hemera.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
