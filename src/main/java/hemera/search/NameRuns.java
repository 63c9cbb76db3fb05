package hemera.search;

import hemera.search.query.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be names in a query: words that stand side by side, and phrases. */
final class NameRuns {

    /** Longer queries are questions; a name stands at their beginning. */
    private static final int MOST_WORDS = 20;

    /** Hardly a name has more words. */
    static final int LONGEST = 6;

    private static final Pattern ELISION = Pattern.compile("(?i)^(?:[cdjlmnst]|qu)['’]");

    private NameRuns() {}

    /** Each as typed, without what is elided before it; may be empty. */
    static List<String> in(Clause clause) {
        var runs = new LinkedHashSet<String>();
        collect(clause, runs);
        return List.copyOf(runs);
    }

    private static void collect(Clause clause, Set<String> runs) {
        if (clause instanceof Clause.Phrase phrase && phrase.slop() == 0) {
            runs.add(text(List.of(phrase)));
        } else if (clause instanceof Clause.Word word) {
            runs.add(text(List.of(word)));
        } else if (clause instanceof Clause.Any any) {
            any.clauses().forEach(each -> collect(each, runs));
        } else if (clause instanceof Clause.All all) {
            all.clauses().forEach(each -> collect(each, runs));
            collectNeighbours(all, runs);
        }
    }

    private static void collectNeighbours(Clause.All all, Set<String> runs) {
        for (int from = 0; from < Math.min(all.clauses().size(), MOST_WORDS); from++) {
            for (int length = 2; length <= longest(all, from); length++) {
                runs.add(text(all.clauses().subList(from, from + length)));
            }
        }
    }

    /** How many words stand side by side from here on, at most {@link #LONGEST}; 0 where there is no word. */
    static int longest(Clause.All all, int from) {
        int length = 0;
        while (all.sideBySide()
                && length < LONGEST
                && from + length < all.clauses().size()
                && all.clauses().get(from + length) instanceof Clause.Word) {
            length++;
        }
        return length;
    }

    /** Words and phrases as they would stand in a name. */
    static String text(List<Clause> clauses) {
        var words = new ArrayList<String>();
        for (var clause : clauses) {
            words.add(clause instanceof Clause.Word word ? word.text() : ((Clause.Phrase) clause).words());
        }
        return ELISION.matcher(String.join(" ", words)).replaceFirst("");
    }
}
