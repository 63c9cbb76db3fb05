package hemera.source;

import hemera.text.Language;
import hemera.text.ProperName;
import hemera.text.StoredText;
import hemera.text.WebAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a source in one go. Null means not known.
 *
 * @param homepage an http or https address, at most 2000 characters
 * @param country ISO 3166-1 alpha-2
 * @param language what it mostly publishes in
 * @param note for readers, at most 10,000 characters
 */
public record SourceDetails(
        ProperName name,
        SourceKind kind,
        @Nullable WebAddress homepage,
        @Nullable String country,
        @Nullable Language language,
        @Nullable String note) {

    /** How many characters (code points) a note may have. */
    public static final int LONGEST_NOTE = 10_000;

    /** @throws IllegalArgumentException for a country that ISO does not list and a note that cannot be stored */
    public SourceDetails {
        if (country != null && !isCountry(country)) {
            throw new IllegalArgumentException("No country: " + country);
        }
        note = note == null ? null : StoredText.normalise(note);
        if (note != null && note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            throw new IllegalArgumentException("The note is too long");
        }
    }

    /** A source of which no more than the name is known. */
    public static SourceDetails named(ProperName name) {
        return new SourceDetails(name, SourceKind.OTHER, null, null, null, null);
    }

    /** Whether this is a code of ISO 3166-1 alpha-2, in capitals. */
    public static boolean isCountry(String code) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    }
}
