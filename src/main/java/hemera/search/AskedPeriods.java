package hemera.search;

import hemera.search.query.Clause;
import hemera.text.EdtfDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * When pieces are to have been issued, by all that a search says of it.
 *
 * @param filter beside the query
 * @param query which may ask for dates too
 */
public record AskedPeriods(Period filter, Optional<Clause> query) {

    /**
     * Whether a piece of this date that was found was issued then for sure. Where dates are one of several things to be
     * found by, it may have been found by the others, and counts as certain.
     */
    public boolean surelyHold(EdtfDate issued) {
        return (filter.isAlways() || filter.surelyHolds(issued))
                && query.map(clause -> surelyHolds(clause, issued)).orElse(true);
    }

    private static boolean surelyHolds(Clause clause, EdtfDate issued) {
        if (clause instanceof Clause.Dates dates) {
            return period(dates).surelyHolds(issued);
        }
        if (clause instanceof Clause.Any any) {
            return any.clauses().stream().anyMatch(each -> surelyHolds(each, issued)) || holdTogether(any, issued);
        }
        return !(clause instanceof Clause.All all)
                || all.clauses().stream().allMatch(each -> surelyHolds(each, issued));
    }

    /** Some may follow each other without a gap. */
    private static boolean holdTogether(Clause.Any any, EdtfDate issued) {
        var periods = any.clauses().stream()
                .filter(Clause.Dates.class::isInstance)
                .map(dates -> period((Clause.Dates) dates))
                .sorted(Comparator.comparing(Period::from))
                .iterator();
        var joined = periods.hasNext() ? periods.next() : Period.ALWAYS;
        while (periods.hasNext()) {
            joined = joined.followedBy(periods.next());
            if (joined.surelyHolds(issued)) {
                return true;
            }
        }
        return false;
    }

    private static Period period(Clause.Dates dates) {
        return new Period(dates.from(), dates.to());
    }
}
