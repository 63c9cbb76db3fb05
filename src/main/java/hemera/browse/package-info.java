/** Readers’ pages that gather articles: the front page and every other door. */
@ApplicationModule(allowedDependencies = {"text", "store", "site", "account", "source", "subject", "article"})
@NullMarked
package hemera.browse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
