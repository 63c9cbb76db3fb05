/** The first page of the desk, which gathers what editors may want to do next. */
@NullMarked
package hemera.browse.desk;

import org.jspecify.annotations.NullMarked;
