package hemera.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a source or a subject is called: one line in any script, with something to see in it.
 *
 * @param value 1 to 300 characters, normalised (NFC) and without white space around it
 */
public record ProperName(String value) {

    /** How many characters (code points) a name may have. */
    public static final int LONGEST = 300;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{2028}\\x{2029}]");
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}\\p{M}]");

    /** Why something is no name. */
    public enum Fault {
        EMPTY,
        TOO_LONG,
        /** Holds a control character, such as a line end or U+0000, or half a surrogate pair. */
        CONTROL
    }

    /** @throws IllegalArgumentException if {@link #faultOf} finds one */
    public ProperName {
        var fault = faultOf(value);
        if (fault != null) {
            throw new IllegalArgumentException("Not a name: " + fault);
        }
        value = StoredText.normalise(trimmed(value));
    }

    /** Tells why this is no name; null when it is one. */
    public static @Nullable Fault faultOf(String typed) {
        if (CONTROL.matcher(trimmed(typed)).find()) {
            return Fault.CONTROL;
        }
        if (!VISIBLE.matcher(typed).find()) {
            return Fault.EMPTY;
        }
        var name = StoredText.normalise(trimmed(typed));
        return name.codePointCount(0, name.length()) > LONGEST ? Fault.TOO_LONG : null;
    }

    private static String trimmed(String typed) {
        int first = 0;
        int last = typed.length();
        while (first < last && Spaces.isSpace(typed.charAt(first))) {
            first++;
        }
        while (last > first && Spaces.isSpace(typed.charAt(last - 1))) {
            last--;
        }
        return typed.substring(first, last);
    }

    @Override
    public String toString() {
        return value;
    }
}
