/** Controllers and views of the pages that gather articles. */
@NullMarked
package hemera.browse.web;

import org.jspecify.annotations.NullMarked;
