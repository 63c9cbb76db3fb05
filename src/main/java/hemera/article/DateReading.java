package hemera.article;

import hemera.text.EdtfDate;
import java.util.Locale;
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
        String edtf, String words, @Nullable String machine) {

    /** Null for no date. */
    public static @Nullable DateReading of(@Nullable EdtfDate date, Locale locale) {
        return date == null
                ? null
                : new DateReading(
                        date.toString(),
                        date.reading(locale),
                        date.machineReading().orElse(null));
    }
}
