package hemera.text;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * A language that people write, as a canonical BCP 47 tag: {@code fr}, {@code zh-Hant}, {@code und} where it is unknown.
 *
 * @param tag given in any case and with any of its codes ({@code fre}), kept in canonical form ({@code fr})
 */
public record Language(String tag) {

    /** Every card of a list asks; an archive has a handful, and strangers can name any. */
    private static final LoadingCache<String, Script> SCRIPTS =
            Caffeine.newBuilder().maximumSize(1000).build(Script::of);

    /** @throws IllegalArgumentException if the tag is ill-formed or its language is none that Unicode knows */
    public Language {
        tag = SCRIPTS.get(tag).canonical();
    }

    /** What ICU says of a tag. */
    private record Script(String canonical, boolean isRightToLeft) {

        static Script of(String tag) {
            var canonical = Language.canonical(tag);
            return new Script(canonical, ULocale.forLanguageTag(canonical).isRightToLeft());
        }
    }

    private static String canonical(String tag) {
        try {
            var locale = ULocale.createCanonical(
                    new ULocale.Builder().setLanguageTag(tag).build());
            if (tag.isBlank() || !isKnown(locale)) {
                throw new IllegalArgumentException("Unknown language: " + tag);
            }
            return locale.toLanguageTag();
        } catch (IllformedLocaleException illFormed) {
            throw new IllegalArgumentException("Not a BCP 47 language tag: " + tag, illFormed);
        }
    }

    /** The likely scripts list nearly all of ISO 639-3, the display names also what is no single language. */
    private static boolean isKnown(ULocale locale) {
        var language = new ULocale(locale.getLanguage());
        return !ULocale.addLikelySubtags(language).getScript().isEmpty()
                || !language.getDisplayLanguage(ULocale.ENGLISH).equals(locale.getLanguage());
    }

    /** What the language is called, as within a sentence: {@code français}, {@code anglais}, {@code English}. */
    public String name(Locale inLocale) {
        return locale().getDisplayNameWithDialect(ULocale.forLocale(inLocale));
    }

    /** Whether it is written from right to left: told by its script, given or usual. */
    public boolean isRightToLeft() {
        return SCRIPTS.get(tag).isRightToLeft();
    }

    /** Whether French rules of typography apply: any kind of French. */
    public boolean isFrench() {
        return tag.equals("fr") || tag.startsWith("fr-");
    }

    private ULocale locale() {
        return ULocale.forLanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
