package hemera.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The opaque name of an article in its ARK, {@code ark:99999/h1…}: the shoulder {@code h1}, seven characters that tell
 * nothing, one check character. It is never reused and never changes.
 *
 * <p>Sources: <a href="https://datatracker.ietf.org/doc/draft-kunze-ark/">The ARK Identifier Scheme</a> (hyphens carry
 * no meaning; a shoulder is letters that end with a digit); the check character follows the Noid Check Digit Algorithm
 * in the <a href="https://metacpan.org/dist/Noid/view/noid">NOID documentation</a>.
 *
 * @param value ten characters of {@code 0123456789bcdfghjkmnpqrstvwxz}; whether the last one fits is known only together
 *     with the number of the naming authority (NAAN)
 */
public record ArkName(String value) {

    private static final String BETANUMERIC = "0123456789bcdfghjkmnpqrstvwxz";
    private static final int RADIX = BETANUMERIC.length();
    private static final String SHOULDER = "h1";
    private static final int BLADE = 7;
    /** How many names there are: 17,249,876,309. */
    private static final long NAMES = 17_249_876_309L;
    /** Two primes other than the radix, so that multiplying is undone by another factor; small enough for a long. */
    private static final long FIRST_FACTOR = 433_494_437L;

    private static final long SECOND_FACTOR = 479_001_599L;

    private static final Pattern SHAPE = Pattern.compile(SHOULDER + "[" + BETANUMERIC + "]{" + (BLADE + 1) + "}");
    private static final Pattern NAAN = Pattern.compile("[" + BETANUMERIC + "]{5}");
    /** Word processors turn a hyphen into its Unicode kin. */
    private static final Pattern HYPHENS = Pattern.compile("[-\u00AD\u2010-\u2015]");

    /** @throws IllegalArgumentException unless {@code value} has the shape of a name */
    public ArkName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an ARK name: " + value);
        }
    }

    /**
     * Gives each id a name of its own; those of neighbours look unrelated.
     *
     * @param naan five betanumeric characters
     * @param id 0 to 17,249,876,308
     * @throws IllegalArgumentException for any other number or authority
     */
    public static ArkName mint(String naan, long id) {
        if (!isNaan(naan)) {
            throw new IllegalArgumentException("Not a NAAN: " + naan);
        }
        if (id < 0 || id >= NAMES) {
            throw new IllegalArgumentException("No ARK name for id " + id);
        }
        // Multiplying stirs only upwards, from the last digit to the first; turned round, the second time reaches the
        // rest
        var stirred = reversed(id * FIRST_FACTOR % NAMES) * SECOND_FACTOR % NAMES;
        var name = SHOULDER + digits(stirred);
        return new ArkName(name + checkCharacter(naan, name));
    }

    /**
     * Reads a name as people write it: hyphens anywhere, capitals too (names hold small letters only, so that nothing is
     * confused by reading them as such).
     *
     * @return empty for what is no name of ours or was mistyped: any one wrong character and any two neighbours that
     *     changed places are noticed
     */
    public static Optional<ArkName> parse(String naan, String text) {
        var name = HYPHENS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return SHAPE.matcher(name).matches() && endsWithItsCheckCharacter(naan, name)
                ? Optional.of(new ArkName(name))
                : Optional.empty();
    }

    /** Whether this can be the number of a naming authority: five betanumeric characters, today always digits. */
    public static boolean isNaan(String text) {
        return NAAN.matcher(text).matches();
    }

    private static boolean endsWithItsCheckCharacter(String naan, String name) {
        var last = name.length() - 1;
        return name.charAt(last) == checkCharacter(naan, name.substring(0, last));
    }

    static char checkCharacter(String naan, String name) {
        var checked = naan + "/" + name;
        var sum = 0;
        for (int i = 0; i < checked.length(); i++) {
            // the slash, like all that is not betanumeric, counts as 0
            sum += (i + 1) * Math.max(0, BETANUMERIC.indexOf(checked.charAt(i)));
        }
        return BETANUMERIC.charAt(sum % RADIX);
    }

    private static long reversed(long number) {
        long reversed = 0;
        for (int i = 0; i < BLADE; i++) {
            reversed = reversed * RADIX + number % RADIX;
            number /= RADIX;
        }
        return reversed;
    }

    private static String digits(long number) {
        var digits = new char[BLADE];
        for (int i = BLADE - 1; i >= 0; i--) {
            digits[i] = BETANUMERIC.charAt((int) (number % RADIX));
            number /= RADIX;
        }
        return new String(digits);
    }

    @Override
    public String toString() {
        return value;
    }
}
