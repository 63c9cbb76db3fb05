package hemera.article;

import hemera.text.EdtfDate;
import hemera.text.Language;
import hemera.text.StoredText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a piece in one go: its text and its record. Null means not known; lists may be empty and keep
 * the editor’s order. Texts are kept exactly as given but for Unicode normalisation (NFC) and line ends.
 *
 * @param body Markdown, at most 2 MiB of UTF-8
 * @param issued when the piece first appeared, in the years 0001 to 9999
 * @param sourceId id of the source
 * @param locator edition, page, section
 * @param originalUrl where it stood on the web, http or https
 * @param captured when it was taken into custody
 * @param byline there exactly when the status is SIGNED
 * @param translatedFrom only for a translation, as is the translator
 *
 * <p>Refuses, with {@link IllegalArgumentException}, a blank headline, text that cannot be stored (NUL, lone surrogates),
 * dates outside the years of the archive and a byline that does not fit its status.
 */
public record RevisionContent(
        String headline,
        @Nullable String standfirst,
        String body,
        Language language,
        @Nullable EdtfDate issued,
        @Nullable Long sourceId,
        @Nullable String locator,
        @Nullable String originalUrl,
        @Nullable String externalId,
        @Nullable EdtfDate captured,
        @Nullable String rights,
        BylineStatus bylineStatus,
        @Nullable String byline,
        Translation translation,
        @Nullable Language translatedFrom,
        @Nullable String translator,
        @Nullable String archivalNote,
        List<AssignedSubject> subjects,
        List<Quotation> quotations) {

    public RevisionContent {
        if (headline.isBlank()) {
            throw new IllegalArgumentException("An article needs a headline");
        }
        if (issued != null && !issued.liesWithin(1, 9999)) {
            throw new IllegalArgumentException("Issued outside the years 0001 to 9999: " + issued);
        }
        if ((bylineStatus == BylineStatus.SIGNED) != (byline != null)) {
            throw new IllegalArgumentException("A byline goes with the status SIGNED and no other");
        }
        headline = StoredText.normalise(headline);
        standfirst = normalised(standfirst);
        body = StoredText.normalise(body);
        locator = normalised(locator);
        originalUrl = normalised(originalUrl);
        externalId = normalised(externalId);
        rights = normalised(rights);
        byline = normalised(byline);
        translator = normalised(translator);
        archivalNote = normalised(archivalNote);
        subjects = List.copyOf(subjects);
        quotations = List.copyOf(quotations);
    }

    private static @Nullable String normalised(@Nullable String text) {
        return text == null ? null : StoredText.normalise(text);
    }

    /** The same piece with other names and quotations. */
    public RevisionContent with(
            @Nullable Long otherSource, List<AssignedSubject> otherSubjects, List<Quotation> otherQuotations) {
        return new RevisionContent(
                headline,
                standfirst,
                body,
                language,
                issued,
                otherSource,
                locator,
                originalUrl,
                externalId,
                captured,
                rights,
                bylineStatus,
                byline,
                translation,
                translatedFrom,
                translator,
                archivalNote,
                otherSubjects,
                otherQuotations);
    }
}
