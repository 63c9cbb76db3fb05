/** Editors’ pages of subjects: the list, the form, and choices for other forms. */
@NullMarked
package hemera.subject.desk;

import org.jspecify.annotations.NullMarked;
