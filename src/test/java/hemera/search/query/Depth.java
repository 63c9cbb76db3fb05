package hemera.search.query;

import hemera.search.query.Clause.All;
import hemera.search.query.Clause.Any;
import hemera.search.query.Clause.InField;
import hemera.search.query.Clause.Not;
import java.util.List;

/** How much a tree holds. */
class Depth {

    private Depth() {}

    /** Levels, 1 for a leaf. */
    static int of(Clause clause) {
        return 1 + within(clause).stream().mapToInt(Depth::of).max().orElse(0);
    }

    static int openLeaves(Clause clause) {
        boolean open = clause instanceof Clause.Prefix || clause instanceof Clause.Fuzzy;
        return (open ? 1 : 0)
                + within(clause).stream().mapToInt(Depth::openLeaves).sum();
    }

    /** Characters. */
    static int longestFuzzy(Clause clause) {
        return clause instanceof Clause.Fuzzy fuzzy
                ? fuzzy.text().codePointCount(0, fuzzy.text().length())
                : within(clause).stream().mapToInt(Depth::longestFuzzy).max().orElse(0);
    }

    private static List<Clause> within(Clause clause) {
        if (clause instanceof All all) {
            return all.clauses();
        }
        if (clause instanceof Any any) {
            return any.clauses();
        }
        if (clause instanceof Not not) {
            return List.of(not.clause());
        }
        return clause instanceof InField inField ? List.of(inField.clause()) : List.of();
    }
}
