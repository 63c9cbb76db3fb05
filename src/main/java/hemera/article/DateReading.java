package hemera.article;

import org.jspecify.annotations.Nullable;

/**
 * A date as a reader sees it.
 *
 * @param edtf the date as it is kept, canonical EDTF, such as {@code 2023-05~}
 * @param words the same in the reader’s language: « vers mai 2023 »
 * @param machine what HTML’s {@code <time datetime>} may say without claiming more than is known; null where it has
 *     no form for this date
 */
public record DateReading(
        String edtf, String words, @Nullable String machine) {}
