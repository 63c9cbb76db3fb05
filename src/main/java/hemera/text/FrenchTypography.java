package hemera.text;

import java.util.regex.Pattern;

/**
 * Spaces that must not break, where French wants them, for text as it is drawn; what is stored keeps the spaces it came
 * with. Source: <em>Lexique des règles typographiques en usage à l’Imprimerie nationale</em>.
 */
public final class FrenchTypography {

    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW_NO_BREAK = '\u202F';

    /** A single ordinary space within a line: runs of spaces were meant for something else. */
    private static final String SPACE = "(?<=[^\\s\u00A0\u202F]) ";

    private static final Pattern BEFORE_HIGH_SIGNS = Pattern.compile(SPACE + "(?=[;!?])");
    private static final Pattern AROUND_OTHERS = Pattern.compile(SPACE + "(?=[:»›])"
            + "|(?<=[«‹]) (?=\\S)"
            + "|(?<=\\p{Nd}) (?=[%‰€$£])"
            + "|(?<=(?<![\\p{Nd}.,]|\\p{Nd} )\\p{Nd}{1,3}) (?=\\p{Nd}{3}(?!\\p{Nd}))"
            + "|(?<=\\p{Nd}{1,3} \\p{Nd}{3}) (?=\\p{Nd}{3}(?!\\p{Nd}))");

    private FrenchTypography() {}

    /**
     * Replaces ordinary spaces by U+202F before {@code ; ! ?} and by U+00A0 before {@code :}, inside guillemets, before
     * per cent and currency signs and between the groups of a number.
     *
     * @param text a whole paragraph, so that emphasis cannot hide what stands beside a space
     * @return as many characters as before, each in its place
     */
    public static String apply(String text) {
        var narrow = BEFORE_HIGH_SIGNS.matcher(text).replaceAll(String.valueOf(NARROW_NO_BREAK));
        return AROUND_OTHERS.matcher(narrow).replaceAll(String.valueOf(NO_BREAK));
    }
}
