package hemera.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

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

    /** Empty where there are no words, or where the language is of another kind. */
    static Optional<Beginnings> of(List<SingleWord> words, String language) {
        if (words.isEmpty() || OTHERWISE.contains(language)) {
            return Optional.empty();
        }
        var letters = new BitSet();
        for (var word : words) {
            if (word.term().isEmpty()) {
                return Optional.empty();
            }
            letters.set(folded(word.term().charAt(0)));
        }
        return Optional.of(new Beginnings(letters));
    }

    /** What is left of a text: words and what stands between them, and a space for what was left out. */
    static final class Left {

        private final char[] characters;
        /** Of each character in the text itself. */
        private final int[] places;

        private int length;

        private Left(int most) {
            this.characters = new char[most];
            this.places = new int[most];
        }

        /** Nothing but repeated spaces is left out. */
        static Left all(String text) {
            var left = new Left(text.length());
            for (int at = 0; at < text.length(); at++) {
                left.add(text.charAt(at), at);
            }
            return left;
        }

        private void add(char character, int place) {
            if (character != ' ' || length == 0 || characters[length - 1] != ' ') {
                characters[length] = character;
                places[length++] = place;
            }
        }

        String words() {
            return new String(characters, 0, length);
        }

        /** Where in the text itself a word begins that begins there in what is left. */
        int from(int begin) {
            return places[begin];
        }

        /** Where it ends in the text itself, exclusive, as in what is left. */
        int to(int end) {
            return places[end - 1] + 1;
        }
    }

    Left of(String text) {
        var all = text.toCharArray();
        var left = new Left(all.length);
        for (int from = 0, to; from < all.length; from = to) {
            boolean isWord = isPart(all[from]);
            to = isWord ? end(all, from) : from + 1;
            if (isWord && !isKept(all, from, to)) {
                left.add(' ', from);
            } else {
                for (int at = from; at < to; at++) {
                    left.add(all[at], at);
                }
            }
        }
        return left;
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
