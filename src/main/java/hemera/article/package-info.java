/** Articles of the archive and every state their text has been in. */
@ApplicationModule(allowedDependencies = {"text", "store", "site", "source", "subject", "account"})
@NullMarked
package hemera.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
