package hemera.search;

import hemera.search.query.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the other names of known ones into a query, the longest names first. What is denied stays as it is. */
class Rewriting {

    /** Clauses in all. All records that may bear a name fit in, but not again wherever somebody repeats it. */
    private static final int MOST_ADDED = 256;

    private final Map<String, List<KnownName>> known;
    private final Set<Widening> added = new LinkedHashSet<>();
    private int clausesAdded;

    /** @param known by the name as typed */
    Rewriting(Map<String, List<KnownName>> known) {
        this.known = known;
    }

    Widened of(Clause clause) {
        return new Widened(rewritten(clause), List.copyOf(added));
    }

    private Clause rewritten(Clause clause) {
        if (clause instanceof Clause.Any any) {
            return new Clause.Any(any.clauses().stream().map(this::rewritten).toList());
        }
        if (clause instanceof Clause.All all) {
            var clauses = rewrittenRuns(all);
            return clauses.size() == 1 ? clauses.get(0) : new Clause.All(clauses, all.sideBySide());
        }
        return clause instanceof Clause.Word || clause instanceof Clause.Phrase phrase && phrase.slop() == 0
                ? named(List.of(clause), clause)
                : clause;
    }

    private List<Clause> rewrittenRuns(Clause.All all) {
        var clauses = new ArrayList<Clause>();
        for (int at = 0; at < all.clauses().size(); ) {
            int length = nameFrom(all, at);
            var run = all.clauses().subList(at, at + length);
            clauses.add(length == 1 ? rewritten(run.get(0)) : named(run, new Clause.All(run, true)));
            at += length;
        }
        return clauses;
    }

    /** How many words make up the longest known name that begins here, at least 1. */
    private int nameFrom(Clause.All all, int from) {
        for (int length = NameRuns.longest(all, from); length > 1; length--) {
            if (known.containsKey(NameRuns.text(all.clauses().subList(from, from + length)))) {
                return length;
            }
        }
        return 1;
    }

    private Clause named(List<Clause> run, Clause asTyped) {
        var typed = NameRuns.text(run);
        var either = new ArrayList<Clause>(List.of(asTyped));
        for (var name : known.getOrDefault(typed, List.of())) {
            var others = name.others();
            if (clausesAdded + others.size() <= MOST_ADDED) {
                clausesAdded += others.size();
                either.addAll(others);
                added.add(new Widening(typed, name.shown()));
            }
        }
        return either.size() == 1 ? asTyped : new Clause.Any(either);
    }
}
