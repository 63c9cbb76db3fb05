package hemera.bench;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one kind of page may cost in statements, and what it did cost: all of them, each from indexes. */
final class PageBudget {

    private final String page;
    private final int most;
    private final List<Integer> counts = new ArrayList<>();
    private final Map<String, RanStatement> different = new LinkedHashMap<>();

    /** @param most statements that a page may run */
    PageBudget(String page, int most) {
        this.page = page;
        this.most = most;
    }

    void add(List<RanStatement> ran) {
        counts.add(ran.size());
        ran.forEach(statement -> different.putIfAbsent(statement.sql(), statement));
    }

    /** Tells all that was found; true if the budget is kept. */
    boolean report(Plans plans, PrintStream out) throws SQLException {
        var found = counts.stream().mapToInt(Integer::intValue).summaryStatistics();
        out.printf(
                "%n== %s: %d pages, %d to %d statements each (budget %d)%n",
                page, found.getCount(), found.getMin(), found.getMax(), most);
        // None at all would mean that a page came from memory.
        var kept = found.getMin() > 0 && found.getMax() <= most;
        for (var statement : different.values()) {
            var plan = plans.of(statement);
            out.printf("%n-- %s%n", statement.sql().strip());
            plan.lines().forEach(out::println);
            out.println("indexes: " + plan.indexes() + "; read whole: " + plan.readWhole());
            kept &= plan.readWhole().isEmpty();
        }
        out.printf("%n%s: %s%n", page, kept ? "kept" : "BROKEN");
        return kept;
    }
}
