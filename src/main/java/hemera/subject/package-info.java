/** Authority records: people, organisations, places, events and topics, with their names in many languages. */
@ApplicationModule(allowedDependencies = {"text", "store", "site", "account", "source"})
@NullMarked
package hemera.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
