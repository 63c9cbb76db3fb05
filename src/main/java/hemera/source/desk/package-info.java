/** Editors’ pages of sources: the list, the form, and choices for other forms. */
@NullMarked
package hemera.source.desk;

import org.jspecify.annotations.NullMarked;
