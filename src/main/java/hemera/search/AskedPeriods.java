package hemera.search;

import hemera.search.query.Clause;
import hemera.text.EdtfDate;
import java.util.Optional;

/**
 * When pieces are to have been issued, by all that a search says of it.
 *
 * @param filter beside the query
 * @param query which may ask for dates too
 */
public record AskedPeriods(Period filter, Optional<Clause> query) {

    /** Whether a piece of this date that was found was issued then for sure. */
    public boolean surelyHold(EdtfDate issued) {
        return (filter.isAlways() || filter.surelyHolds(issued))
                && query.map(clause -> surelyHolds(clause, issued)).orElse(true);
    }

    private static boolean surelyHolds(Clause clause, EdtfDate issued) {
        if (clause instanceof Clause.Dates dates) {
            return new Period(dates.from(), dates.to()).surelyHolds(issued);
        }
        if (clause instanceof Clause.Any any) {
            return any.clauses().stream().anyMatch(each -> surelyHolds(each, issued));
        }
        return !(clause instanceof Clause.All all)
                || all.clauses().stream().allMatch(each -> surelyHolds(each, issued));
    }
}
