/** Who says what in a text: probable quotations, and quotations found again when a text has changed. */
@NullMarked
package hemera.article.quotation;

import org.jspecify.annotations.NullMarked;
