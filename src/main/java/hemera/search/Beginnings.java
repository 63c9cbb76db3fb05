package hemera.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Leaves of a text only the words that begin like one that is sought. Stemmers cost much for each word, and nearly none
 * changes how a word begins.
 */
final class Beginnings {

    /** Their words are no runs of letters, or lose what they begin with. */
    private static final Set<String> OTHERWISE = Set.of(Analyzers.CJK, Analyzers.ARABIC);

    private static final int ASCII = 128;

    /** Some analysers part words there and some do not. */
    private static final String JOINTS = "'’‘ʼ＇.,:·";

    private static final Set<Byte> WITHIN_WORDS =
            Set.of(Character.SURROGATE, Character.FORMAT, Character.NON_SPACING_MARK, Character.CONNECTOR_PUNCTUATION);

    private final BitSet letters;

    private Beginnings(BitSet letters) {
        this.letters = letters;
    }

    /** Empty where words matter for what stands around them, or where the language is of another kind. */
    static Optional<Beginnings> of(List<Sought> sought, String language) {
        var letters = new BitSet();
        return !OTHERWISE.contains(language)
                        && sought.stream().allMatch(each -> each.scattered() == null && add(each.query(), letters))
                ? Optional.of(new Beginnings(letters))
                : Optional.empty();
    }

    private static boolean add(Query query, BitSet letters) {
        if (query instanceof BooleanQuery any) {
            return any.clauses().stream().allMatch(clause -> add(clause.getQuery(), letters));
        }
        if (query instanceof TermQuery word) {
            return add(word.getTerm().text(), letters);
        }
        if (query instanceof PrefixQuery prefix) {
            return add(prefix.getPrefix().text(), letters);
        }
        return query instanceof FuzzyQuery fuzzy && add(fuzzy.getTerm().text(), letters);
    }

    private static boolean add(String term, BitSet letters) {
        if (!term.isEmpty()) {
            letters.set(folded(term.charAt(0)));
        }
        return !term.isEmpty();
    }

    /** As long as the text itself; other words are spaces. */
    String of(String text) {
        var left = text.toCharArray();
        for (int from = 0; from < left.length; from++) {
            if (isPart(left[from])) {
                int to = end(left, from);
                if (!isKept(left, from, to)) {
                    Arrays.fill(left, from, to, ' ');
                }
                from = to;
            }
        }
        return new String(left);
    }

    private static int end(char[] text, int from) {
        int to = from + 1;
        while (to < text.length && (isPart(text[to]) || JOINTS.indexOf(text[to]) >= 0)) {
            to++;
        }
        return to;
    }

    /** What follows an apostrophe may be the word that is meant. */
    private boolean isKept(char[] text, int from, int to) {
        boolean begins = true;
        for (int at = from; at < to; at++) {
            boolean joint = JOINTS.indexOf(text[at]) >= 0;
            if (begins && !joint && isKept(text[at])) {
                return true;
            }
            begins = joint;
        }
        return false;
    }

    /** Hyphens that are not seen, and letters of two halves, are within words too. */
    private static boolean isPart(char character) {
        return Character.isLetterOrDigit(character) || WITHIN_WORDS.contains((byte) Character.getType(character));
    }

    /** What is no Latin letter is written in ways that only analysers know. */
    private boolean isKept(char first) {
        var letter = folded(first);
        return letter >= ASCII || letters.get(letter);
    }

    private static char folded(char letter) {
        var small = Character.toLowerCase(letter);
        if (small < ASCII) {
            return small;
        }
        var folded = new char[4];
        ASCIIFoldingFilter.foldToASCII(new char[] {small}, 0, folded, 0, 1);
        return Character.toLowerCase(folded[0]);
    }
}
