package hemera.search.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that mean nothing but themselves, wherever they stand in a query. */
public final class PlainWords {

    static final Set<String> AND = Set.of("ET", "AND");
    static final Set<String> OR = Set.of("OU", "OR");
    static final Set<String> NOT = Set.of("SAUF", "NOT");

    static final String QUOTES = "\"«»“”„";
    private static final String SIGNS = QUOTES + "()*~";
    private static final String BEFORE_A_WORD = "#@$€£";
    private static final String BEHIND_A_WORD = "#+%°";

    private PlainWords() {}

    /**
     * The words of any text, in order, may be none: without white space, controls, quotation marks, brackets, stars,
     * tildes and the punctuation around them; operators in small letters; Unicode NFC. Signs alone are no word.
     */
    public static List<String> of(String text) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int at = 0;
                at <= text.length();
                at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 1) {
            if (at == text.length() || separates(text.codePointAt(at))) {
                addAll(words, Normalizer.normalize(text.substring(from, at), Normalizer.Form.NFC));
                from = at == text.length() ? at : at + Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /** The text as it stands between quotation marks: without them, one space between words; empty if it has no word. */
    public static String phrase(String text) {
        var words = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isBlank(point) || QUOTES.indexOf(point) >= 0 ? ' ' : point)
                .filter(point -> point != ' ' || !words.isEmpty() && words.charAt(words.length() - 1) != ' ')
                .forEach(words::appendCodePoint);
        return hasWord(words) ? Normalizer.normalize(words.toString().strip(), Normalizer.Form.NFC) : "";
    }

    /** White space, and what nobody sees or can type: controls, marks of direction, half surrogates, non-characters. */
    static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.CONTROL
                || Character.getType(point) == Character.SURROGATE
                || point == 0xFEFF
                || point == 0x200B
                || point >= 0x200E && point <= 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069
                || point >= 0xFDD0 && point <= 0xFDEF
                || (point & 0xFFFE) == 0xFFFE;
    }

    static boolean isOperator(String word) {
        return AND.contains(word) || OR.contains(word) || NOT.contains(word);
    }

    /** Where a name ends that a colon makes a field, whichever field that is; -1 if there is none. */
    static int endOfName(String word) {
        int end = word.indexOf(':');
        boolean named = end > 0
                && !word.startsWith("//", end + 1)
                && word.substring(0, end).codePoints().allMatch(PlainWords::isLetter);
        return named ? end : -1;
    }

    /** How many letters and digits it has. */
    static long letters(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** How many words an index can make of it at most: signs part them, and ideographs stand alone (UAX 29). */
    static long parts(String word) {
        return 1 + word.codePoints().filter(PlainWords::parts).count();
    }

    private static boolean parts(int point) {
        return !isLetter(point) && !Character.isDigit(point)
                || Character.isIdeographic(point)
                || Character.UnicodeScript.of(point) == Character.UnicodeScript.HIRAGANA;
    }

    /** @throws IllegalArgumentException if the text is not one plain word */
    static void check(String text) {
        if (!of(text).equals(List.of(text))) {
            throw new IllegalArgumentException("Not one plain word: " + text);
        }
    }

    /** @throws IllegalArgumentException if the text cannot stand so between quotation marks */
    static void checkPhrase(String words) {
        if (words.isEmpty() || !phrase(words).equals(words)) {
            throw new IllegalArgumentException("Not a phrase: " + words);
        }
    }

    private static void addAll(List<String> words, String run) {
        var rest = trimmed(run);
        for (int end = endOfName(rest); end >= 0; end = endOfName(rest)) {
            words.add(small(rest.substring(0, end)));
            rest = trimmed(rest.substring(end + 1));
        }
        if (hasWord(rest)) {
            words.add(small(rest));
        }
    }

    private static String small(String word) {
        return isOperator(word) ? word.toLowerCase(Locale.ROOT) : word;
    }

    private static String trimmed(String run) {
        int from = 0;
        int to = run.length();
        while (from < to && !begins(run.codePointAt(from))) {
            from += Character.charCount(run.codePointAt(from));
        }
        while (from < to && !ends(run.codePointBefore(to))) {
            to -= Character.charCount(run.codePointBefore(to));
        }
        return run.substring(from, to);
    }

    private static boolean begins(int point) {
        return Character.isLetterOrDigit(point) || BEFORE_A_WORD.indexOf(point) >= 0;
    }

    private static boolean ends(int point) {
        return isLetter(point) || Character.isDigit(point) || BEHIND_A_WORD.indexOf(point) >= 0;
    }

    private static boolean separates(int point) {
        return isBlank(point) || SIGNS.indexOf(point) >= 0;
    }

    /** A letter or a mark upon one. */
    static boolean isLetter(int point) {
        int type = Character.getType(point);
        return Character.isLetter(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean hasWord(CharSequence text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
