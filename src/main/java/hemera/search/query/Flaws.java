package hemera.search.query;

import hemera.search.query.Flaw.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Collects what is flawed while a query is read; nobody mends more than a handful at once. */
final class Flaws {

    private static final int MOST = 10;

    private static final Set<Kind> LEFT_OUT = Set.of(Kind.TOO_LONG, Kind.TOO_MANY_CLAUSES);

    private final List<Flaw> found = new ArrayList<>();
    private final List<Flaw> breaks = new ArrayList<>();

    /** Something that was taken otherwise. */
    void add(int from, int to, Kind kind, Object... arguments) {
        found.add(new Flaw(from, to, kind, List.of(arguments)));
    }

    /** Something that leaves the query without a meaning. */
    void addBreak(int from, int to, Kind kind, Object... arguments) {
        breaks.add(new Flaw(from, to, kind, List.of(arguments)));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int size() {
        return found.size();
    }

    boolean isBroken() {
        return !breaks.isEmpty();
    }

    List<Flaw> found() {
        return byPlace(found);
    }

    List<Flaw> breaks() {
        return byPlace(breaks);
    }

    /** The first of them, and what was left out in any case. */
    private static List<Flaw> byPlace(List<Flaw> flaws) {
        var byPlace = Comparator.comparingInt(Flaw::from);
        return flaws.stream()
                .sorted(Comparator.comparing((Flaw flaw) -> !LEFT_OUT.contains(flaw.kind()))
                        .thenComparing(byPlace))
                .limit(MOST)
                .sorted(byPlace)
                .toList();
    }
}
