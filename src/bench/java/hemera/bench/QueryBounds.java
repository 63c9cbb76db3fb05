package hemera.bench;

import hemera.search.query.Bounds;
import hemera.search.query.Clause;
import hemera.search.query.Flaw;
import hemera.search.query.QueryReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which bounds the reader of queries lets somebody exceed. */
final class QueryBounds {

    private QueryBounds() {}

    /** Each in words; none if all are kept, as they must be. */
    static List<String> exceeded(String typed) {
        var read = QueryReader.read(typed);
        var leaves = read.clause().stream().flatMap(QueryBounds::leaves).toList();
        var exceeded = new ArrayList<String>();
        note(exceeded, "length", typed.length() > Bounds.LENGTH
                && read.flaws().stream().noneMatch(flaw -> flaw.kind() == Flaw.Kind.TOO_LONG));
        note(exceeded, "clauses", leaves.size() > Bounds.LEAVES);
        note(exceeded, "prefixes and fuzzy words", leaves.stream().mapToLong(QueryBounds::open).sum() > Bounds.OPEN_LEAVES);
        leaves.stream().filter(leaf -> !isBounded(leaf)).forEach(leaf -> exceeded.add(leaf.toString()));
        return exceeded;
    }

    private static void note(List<String> exceeded, String bound, boolean isExceeded) {
        if (isExceeded) {
            exceeded.add(bound);
        }
    }

    private static Stream<Clause> leaves(Clause clause) {
        if (clause instanceof Clause.All all) {
            return all.clauses().stream().flatMap(QueryBounds::leaves);
        }
        if (clause instanceof Clause.Any any) {
            return any.clauses().stream().flatMap(QueryBounds::leaves);
        }
        if (clause instanceof Clause.Not not) {
            return leaves(not.clause());
        }
        return clause instanceof Clause.InField inField ? leaves(inField.clause()) : Stream.of(clause);
    }

    /** How many words of the index's may be looked for by likeness. */
    private static long open(Clause leaf) {
        return leaf instanceof Clause.Fuzzy fuzzy
                ? fuzzy.text().split("[^\\p{L}\\p{M}\\p{Nd}]+").length
                : leaf instanceof Clause.Prefix ? 1 : 0;
    }

    private static boolean isBounded(Clause leaf) {
        if (leaf instanceof Clause.Prefix prefix) {
            return letters(prefix.text()) >= Bounds.PREFIX_LETTERS;
        }
        if (leaf instanceof Clause.Fuzzy fuzzy) {
            return letters(fuzzy.text()) >= Bounds.FUZZY_LETTERS
                    && fuzzy.text().codePointCount(0, fuzzy.text().length()) <= Bounds.FUZZY_LENGTH;
        }
        return !(leaf instanceof Clause.Phrase phrase) || phrase.slop() <= Bounds.SLOP;
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
