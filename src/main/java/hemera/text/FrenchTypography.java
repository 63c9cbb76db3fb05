package hemera.text;

/**
 * Spaces that must not break, where French wants them, for text as it is drawn; what is stored keeps the spaces it came
 * with. Source: <em>Lexique des règles typographiques en usage à l’Imprimerie nationale</em>.
 */
public final class FrenchTypography {

    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW_NO_BREAK = '\u202F';

    private FrenchTypography() {}

    /**
     * Replaces single ordinary spaces by U+202F before {@code ; ! ?} and by U+00A0 before {@code :}, inside guillemets,
     * before per cent and currency signs and between the groups of a number. Runs of spaces, meant for something else, stay.
     *
     * @param text a whole paragraph, so that emphasis cannot hide what stands beside a space
     * @return as many characters as before, each in its place
     */
    public static String apply(String text) {
        var set = new StringBuilder(text);
        for (int i = text.indexOf(' ', 1); i > 0 && i + 1 < text.length(); i = text.indexOf(' ', i + 1)) {
            set.setCharAt(i, space(text, i));
        }
        return set.toString();
    }

    private static char space(String text, int at) {
        var before = text.charAt(at - 1);
        var after = text.charAt(at + 1);
        if (Spaces.isSpace(before) || Spaces.isSpace(after)) {
            return ' ';
        }
        if (";!?".indexOf(after) >= 0) {
            return NARROW_NO_BREAK;
        }
        return ":»›".indexOf(after) >= 0 || "«‹".indexOf(before) >= 0 || isWithinAmount(text, at) ? NO_BREAK : ' ';
    }

    private static boolean isWithinAmount(String text, int at) {
        return isDigit(text, at - 1)
                && ("%‰€$£".indexOf(text.charAt(at + 1)) >= 0 || endsGroup(text, at) && beginsGroup(text, at + 1));
    }

    /** One to three digits; after a year or decimals no further group comes. */
    private static boolean endsGroup(String text, int at) {
        var first = at;
        while (isDigit(text, first - 1) && at - first <= 3) {
            first--;
        }
        return at - first <= 3 && (first == 0 || ".,".indexOf(text.charAt(first - 1)) < 0);
    }

    private static boolean beginsGroup(String text, int at) {
        return isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
