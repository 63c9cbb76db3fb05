package hemera.article.desk;

import org.jspecify.annotations.Nullable;

/**
 * A quotation in the form, confirmed or proposed.
 *
 * @param lost whether it was confirmed in words that the text no longer holds
 */
record QuotationLine(QuotationChoice choice, boolean lost) {

    /** What the form sends for it. */
    public String value() {
        return choice.toString();
    }

    public String words() {
        return choice.words();
    }

    /** By whom, as the piece gives it; may be empty. */
    public String said() {
        return choice.name();
    }

    public @Nullable String role() {
        return choice.role();
    }

    /** Key of the speaker’s record; null when none is named. */
    public @Nullable String speaker() {
        return choice.speaker();
    }

    /** Name of the field that says by whom. */
    public String nameField() {
        return QuotationChoice.NAME + choice.place();
    }

    /** Name of the field in which the speaker’s record is chosen. */
    public String speakerField() {
        return QuotationChoice.SPEAKER + choice.place();
    }
}
