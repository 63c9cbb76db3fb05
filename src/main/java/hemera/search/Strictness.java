package hemera.search;

import hemera.search.query.Clause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many of the words that stand side by side in a query an article must have. All of them; only where few articles do,
 * some are enough, and those with most of them come first. Asking for a fixed share at once finds worse and costs more:
 * {@code docs/decisions/0006-how-words-are-found.md}.
 */
enum Strictness {
    ALL_WORDS,
    SOME_WORDS;

    /** Fewer answers to a question are none to choose from. */
    private static final int FEW_ANSWERS = 10;

    /** So many words are a question, even without one that asks. */
    private static final int QUESTION = 4;

    /** Of how many words that are asked for one must be there at least. */
    private static final int SHARE = 4;

    /**
     * How many articles with all words are enough.
     *
     * @return 0 where nothing can be loosened
     */
    static int enough(Optional<Clause> clause) {
        return clause.flatMap(Strictness::sideBySide).map(Strictness::enough).orElse(0);
    }

    /** What merely stands side by side: all of the query, or what is beside words that must be there. */
    private static Optional<Clause.All> sideBySide(Clause clause) {
        return clause instanceof Clause.All all
                ? Stream.concat(Stream.of(all), all.clauses().stream())
                        .filter(Clause.All.class::isInstance)
                        .map(Clause.All.class::cast)
                        .filter(Clause.All::sideBySide)
                        .findFirst()
                : Optional.empty();
    }

    private static int enough(Clause.All all) {
        var words = words(all);
        var required = words.stream()
                .filter(word -> !WordsThatAsk.has(word))
                .distinct()
                .count();
        return required < 2 ? 0 : required >= QUESTION || WordsThatAsk.areIn(words) ? FEW_ANSWERS : 1;
    }

    private static List<String> words(Clause.All all) {
        return all.clauses().stream()
                .filter(Clause.Word.class::isInstance)
                .map(word -> ((Clause.Word) word).text())
                .toList();
    }

    /** How many of so many words must be there. */
    int required(int words) {
        return this == ALL_WORDS ? words : Math.max(1, words / SHARE);
    }
}
