package hemera.search.query;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: accents and case aside. */
final class Folding {

    private Folding() {}

    /** Small letters without accents; white space around is taken off. */
    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
