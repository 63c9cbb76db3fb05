package hemera.search;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers words that the archive holds for such as it does not. */
@Component
class Spelling {

    /** Shorter words have too many neighbours for one of them to be meant. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 40;

    private final SearchTerms terms;
    private final Tokens tokens;

    Spelling(SearchTerms terms, Tokens tokens) {
        this.terms = terms;
        this.tokens = tokens;
    }

    /** The nearest word, of several the most frequent; none where none is near, or the word itself is among those known. */
    Optional<String> suggest(String word) {
        var folded = tokens.of(Analyzers.NAME, word);
        return folded.size() == 1 ? nearest(folded.get(0)) : Optional.empty();
    }

    private Optional<String> nearest(String folded) {
        if (folded.length() < SHORTEST || folded.length() > LONGEST) {
            return Optional.empty();
        }
        var alike = terms.findAlike(folded);
        return alike.stream().anyMatch(term -> term.folded().equals(folded))
                ? Optional.empty()
                : alike.stream()
                        .min(Comparator.comparingInt((SearchTerm term) -> distance(folded, term.folded()))
                                .thenComparing(SearchTerm::articles, Comparator.reverseOrder())
                                .thenComparing(SearchTerm::folded))
                        .map(SearchTerm::written);
    }

    /** Letters to leave out, add, change or exchange with their neighbours (optimal string alignment). */
    static int distance(String one, String other) {
        var steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 ? j : j == 0 ? i : step(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
