/** Words below all others: dates as they are known, slugs, persistent names, languages, Markdown, typography. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package hemera.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
