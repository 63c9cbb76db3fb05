package hemera.text;

/** A text that {@link EdtfDate} does not take for a date; {@link #reason()} says which message an editor needs. */
public class NotAnEdtfDate extends RuntimeException {

    /** What stands in the way of a text. */
    public enum Reason {
        /** No date of EDTF at any level: a slip of the pen, a day that the calendar lacks, an interval that ends before it begins. */
        NOT_EDTF,
        /** A date of EDTF level 2, such as {@code [1667,1668]} or {@code 2004-?06-11}: well made, but finer than Hemera keeps. */
        BEYOND_LEVEL_1
    }

    private final String text;
    private final Reason reason;

    NotAnEdtfDate(String text, Reason reason) {
        super(reason + ": " + text.substring(0, Math.min(text.length(), EdtfGrammar.LONGEST)));
        this.text = text;
        this.reason = reason;
    }

    /** The text as it was given, of any length. */
    public String text() {
        return text;
    }

    public Reason reason() {
        return reason;
    }
}
