package hemera.article.web;

import hemera.text.Language;
import hemera.text.Typesetting;
import org.jspecify.annotations.Nullable;

/**
 * Words attributed to a speaker.
 *
 * @param number from 1; its place in the text is {@code #q} and this number
 * @param speakerHref page of the speaker; null when there is none
 * @param role what the speaker was that day, in the article’s language
 * @param words as they stand in the body
 */
record QuotationLine(
        int number,
        String speaker,
        @Nullable String speakerHref,
        @Nullable String role,
        String words) {

    static QuotationLine of(int number, Reading.ReadQuotation quotation, Language language) {
        var words = Typesetting.set(quotation.words(), language);
        return new QuotationLine(number, quotation.speaker(), quotation.speakerPath(), quotation.role(), words);
    }
}
