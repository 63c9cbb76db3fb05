package hemera.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads the words of texts out of the index: each without its accents, and as most articles write it. */
final class IndexedWords {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    /** As many as a table finds quickly; beyond, the rarer ones are left out. */
    private static final int MOST = 150_000;

    /** What more articles hold is kept in any case. */
    private static final int COMMON = 1_000;

    private final IndexReader index;

    IndexedWords(IndexReader index) {
        this.index = index;
    }

    Collection<SearchTerm> read() throws IOException {
        int rarest = rarest();
        Map<String, SearchTerm> words = new LinkedHashMap<>();
        Map<String, Integer> folded = new LinkedHashMap<>();
        each((word, articles) -> {
            if (articles >= rarest) {
                var plain = fold(word);
                if (plain.equals(word)) {
                    folded.put(word, articles);
                } else {
                    words.merge(
                            plain,
                            new SearchTerm(plain, word, articles),
                            (one, other) -> one.articles() >= other.articles() ? one : other);
                }
            }
        });
        folded.forEach((word, articles) -> words.compute(word, (same, accented) -> mostly(word, articles, accented)));
        return words.values().stream()
                .filter(word -> folded.containsKey(word.folded()))
                .toList();
    }

    /** Every article that writes accents is counted for the word without them too. */
    private static SearchTerm mostly(String word, int articles, @Nullable SearchTerm accented) {
        return accented != null && accented.articles() * 2 > articles
                ? new SearchTerm(word, accented.written(), articles)
                : new SearchTerm(word, word, articles);
    }

    /** In how many articles a word has to be, so that there are not too many words. */
    private int rarest() throws IOException {
        var numbers = new int[COMMON + 1];
        each((word, articles) -> numbers[Math.min(articles, COMMON)]++);
        int kept = 0;
        int rarest = COMMON;
        while (rarest > 0 && kept + numbers[rarest] <= MOST) {
            kept += numbers[rarest--];
        }
        return rarest + 1;
    }

    private interface Visitor {

        void visit(String word, int articles);
    }

    private void each(Visitor visitor) throws IOException {
        var terms = MultiTerms.getTerms(index, Fields.EXACT);
        if (terms == null) {
            return;
        }
        var each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            var word = term.utf8ToString();
            if (isWord(word)) {
                visitor.visit(word, each.docFreq());
            }
        }
    }

    private static boolean isWord(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.codePoints().allMatch(letter -> Character.isLetter(letter) && !Character.isIdeographic(letter));
    }

    static String fold(String word) {
        // One letter becomes four at most.
        var folded = new char[word.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
        return new String(Arrays.copyOf(folded, length));
    }
}
