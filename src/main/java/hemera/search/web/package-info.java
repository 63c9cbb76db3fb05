/** Controllers and views of the pages that search. */
@NullMarked
package hemera.search.web;

import org.jspecify.annotations.NullMarked;
