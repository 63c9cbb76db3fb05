package hemera.article.web;

import hemera.article.DateReading;
import hemera.text.Language;
import hemera.text.Typesetting;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece comes from and how it reached the archive; null where it is not known.
 *
 * @param source name of who published it
 * @param sourceHref its page
 * @param locator edition, page, section
 * @param originalUrl where it stood on the web, http or https
 * @param captured when it was taken into custody
 * @param bylineStatus SIGNED, UNSIGNED or UNKNOWN; the byline is there when SIGNED
 * @param translation NONE, HUMAN, MACHINE or UNKNOWN
 * @param translatedFrom name of the language it was translated from, in the reader’s language
 * @param digest SHA-256 of the revision, 64 hexadecimal digits
 */
record Provenance(
        @Nullable String source,
        @Nullable String sourceHref,
        @Nullable String locator,
        @Nullable String originalUrl,
        @Nullable String externalId,
        @Nullable DateReading captured,
        String bylineStatus,
        @Nullable String byline,
        String translation,
        @Nullable String translatedFrom,
        @Nullable String translator,
        @Nullable String rights,
        @Nullable String archivalNote,
        String digest) {

    private static final Language FRENCH = new Language("fr");

    static Provenance of(Reading reading, Locale locale) {
        return new Provenance(
                reading.sourceName,
                reading.sourceSlug == null ? null : "/sources/" + reading.sourceSlug,
                reading.locator,
                reading.originalUrl,
                reading.externalId,
                DateReading.of(reading.captured, locale),
                reading.bylineStatus.name(),
                reading.byline,
                reading.translation.name(),
                reading.translatedFrom == null ? null : reading.translatedFrom.name(locale),
                reading.translator,
                setAsOurs(reading.rights),
                setAsOurs(reading.archivalNote),
                reading.digest);
    }

    /** What editors say of a piece is in the archive's language, whatever the piece is written in. */
    private static @Nullable String setAsOurs(@Nullable String words) {
        return words == null ? null : Typesetting.set(words, FRENCH);
    }
}
