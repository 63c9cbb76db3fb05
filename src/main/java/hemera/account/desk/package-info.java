/** The doors of the desk, and the pages on which its accounts are kept. */
@NullMarked
package hemera.account.desk;

import org.jspecify.annotations.NullMarked;
