package hemera.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The readable part of an address: ASCII lower case letters and digits in words joined by single hyphens.
 *
 * @param value 1 to 80 characters, such as {@code maison-blanche}
 */
public record Slug(String value) {

    private static final int LONGEST = 80;
    private static final String FOR_THE_UNREADABLE = "article";
    /** No script needs more than this to fill 80 characters; a hostile headline costs no more either. */
    private static final int READ_AT_MOST = 400;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FOREIGN_LETTER = Pattern.compile("[[\\p{L}\\p{N}]&&[^\\p{ASCII}]]");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    /** What romanisation leaves for soft signs, hamza and the like: within words, not between them. */
    private static final Pattern SIGNS_WITHIN_WORDS = Pattern.compile("[\\p{M}\\p{Lm}'\"`]+");

    /** May be shared: ICU’s transliterators keep no state between calls and lock their rules while they run. */
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** @throws IllegalArgumentException unless {@code value} has the shape of a slug */
    public Slug {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /**
     * Makes the slug of a headline or name in any script.
     *
     * @return cut at a word border where it would be too long; {@code article} if the text holds no letter or digit
     */
    public static Slug of(String headline) {
        return of(headline, FOR_THE_UNREADABLE);
    }

    /** The same, with another word for a text that holds no letter or digit. */
    public static Slug of(String headline, String forTheUnreadable) {
        var words = BETWEEN_WORDS
                .matcher(ascii(headline).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return new Slug(words.isEmpty() ? forTheUnreadable : cut(words.replace(' ', '-')));
    }

    private static String ascii(String headline) {
        var text = headline.substring(0, Math.min(headline.length(), READ_AT_MOST));
        var withoutAccents =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        // ICU takes fifty times as long: ask it only about letters that are more than an ASCII letter with marks
        return FOREIGN_LETTER.matcher(withoutAccents).find() ? romanised(text) : withoutAccents;
    }

    private static String romanised(String text) {
        var apart = APOSTROPHES.matcher(text).replaceAll(" ");
        return SIGNS_WITHIN_WORDS.matcher(TO_ASCII.transliterate(apart)).replaceAll("");
    }

    /**
     * The slug for another thing of the same name: {@code martin-2}.
     *
     * @param number from 2
     */
    public Slug numbered(int number) {
        var ending = "-" + number;
        return new Slug(cut(value, LONGEST - ending.length()) + ending);
    }

    private static String cut(String slug) {
        return cut(slug, LONGEST);
    }

    private static String cut(String slug, int longest) {
        if (slug.length() <= longest) {
            return slug;
        }
        var border = slug.lastIndexOf('-', longest);
        return slug.substring(0, border < 0 ? longest : border);
    }

    @Override
    public String toString() {
        return value;
    }
}
