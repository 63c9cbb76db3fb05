/**
 * Readers’ pages that gather articles: the front page and every other door. What they read is read without transactions:
 * each statement sees one state by itself, and beginning and ending one would cost as much as some of them.
 */
@ApplicationModule(allowedDependencies = {"text", "store", "site", "account", "source", "subject", "article"})
@NullMarked
package hemera.browse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
