package hemera.site;

import hemera.text.Language;
import hemera.text.ProperName;
import hemera.text.StoredText;
import java.util.Arrays;
import org.springframework.validation.Errors;

/** Checks of what was typed, with messages that say what to do; each rejects at most once. */
public final class FieldChecks {

    /** The column of a language holds no more. */
    private static final int LONGEST_TAG = 35;

    private FieldChecks() {}

    /** A name as {@link ProperName} wants it. */
    public static void name(Errors problems, String field, String typed) {
        var fault = ProperName.faultOf(typed);
        if (fault != null) {
            problems.rejectValue(field, "form.name." + fault, new Object[] {ProperName.LONGEST}, null);
        }
    }

    /** Nothing, or the tag of a language. */
    public static void language(Errors problems, String field, String typed) {
        if (!typed.isBlank() && !isLanguage(typed.strip())) {
            problems.rejectValue(field, "form.language");
        }
    }

    /** Text that can be stored, of at most so many characters (code points). */
    public static void text(Errors problems, String field, String typed, int longest) {
        if (!isStorable(typed)) {
            problems.rejectValue(field, "form.text.CONTROL");
        } else if (StoredText.normalise(typed).codePoints().count() > longest) {
            problems.rejectValue(field, "form.text.TOO_LONG", new Object[] {longest}, null);
        }
    }

    /** One of the constants. */
    public static <E extends Enum<E>> void oneOf(Errors problems, String field, String typed, E[] constants) {
        if (Arrays.stream(constants).noneMatch(constant -> constant.name().equals(typed))) {
            problems.rejectValue(field, "form.choice");
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            return new Language(tag).tag().length() <= LONGEST_TAG;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static boolean isStorable(String typed) {
        try {
            StoredText.normalise(typed);
            return true;
        } catch (IllegalArgumentException unstorable) {
            return false;
        }
    }
}
