package hemera.article.desk;

import org.jspecify.annotations.Nullable;

/**
 * A quotation in the form, confirmed or proposed.
 *
 * @param value what the form sends for it
 * @param said by whom, as the piece gives it
 * @param speaker key of the speaker’s record; null when none is named
 * @param chooser name of the field in which another speaker is chosen
 * @param lost whether the text no longer holds these words
 */
record QuotationLine(
        String value,
        String words,
        String said,
        @Nullable String role,
        @Nullable String speaker,
        String chooser,
        boolean lost) {

    /** Fields that choose the speaker of a quotation begin so; its place follows. */
    static final String CHOOSER = "speaker-";

    static QuotationLine of(QuotationChoice choice, boolean lost) {
        return new QuotationLine(
                choice.toString(),
                choice.words(),
                choice.name(),
                choice.role(),
                choice.speaker(),
                chooserOf(choice),
                lost);
    }

    static String chooserOf(QuotationChoice choice) {
        return CHOOSER + choice.from() + "-" + choice.to();
    }
}
