package hemera.text;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** The one form in which the archive keeps text, and the form in which a page may show it. */
public final class StoredText {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private StoredText() {}

    /**
     * Makes a given text fit to be kept: Unicode NFC, line ends as {@code \n}, nothing else. A second time changes nothing.
     *
     * @throws IllegalArgumentException for what PostgreSQL cannot keep: U+0000 and surrogates without their half
     */
    public static String normalise(String given) {
        if (given.indexOf('\0') >= 0 || LONE_SURROGATE.matcher(given).find()) {
            throw new IllegalArgumentException("The text holds U+0000 or half a surrogate pair");
        }
        return NFC.normalize(LINE_END.matcher(given).replaceAll("\n"));
    }

    /**
     * The text with U+FFFD for each character that <a href="https://html.spec.whatwg.org/#text-2">HTML</a> forbids, so that
     * a page stays valid and shows that something stands there. It still wants escaping.
     */
    public static String drawable(String stored) {
        for (int at = 0; at < stored.length(); at += Character.charCount(stored.codePointAt(at))) {
            if (!isDrawable(stored.codePointAt(at))) {
                return redrawn(stored);
            }
        }
        return stored;
    }

    private static String redrawn(String stored) {
        var drawn = new StringBuilder(stored.length());
        stored.codePoints().map(point -> isDrawable(point) ? point : 0xFFFD).forEach(drawn::appendCodePoint);
        return drawn.toString();
    }

    /** All but controls other than white space, non-characters and lone surrogates. */
    private static boolean isDrawable(int point) {
        return point >= ' ' && point < 0x7F
                || point == '\n'
                || point == '\t'
                || point == '\f'
                || point > 0x9F && !isSurrogate(point) && !isNonCharacter(point);
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean isNonCharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
    }
}
