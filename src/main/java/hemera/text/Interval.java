package hemera.text;

import java.time.LocalDate;

/** From one date to another, the whole of both included. */
record Interval(End from, End to) implements Expression {

    /** Where an interval begins or stops. */
    sealed interface End permits SingleDate, Missing {}

    /** An end without a date. */
    enum Missing implements End {
        /** Written {@code ..}: there is no such end, or none is set. */
        OPEN,
        /** Written as nothing: there is an end, but its date is not known. */
        UNKNOWN
    }

    @Override
    public LocalDate earliest() {
        return from instanceof SingleDate date ? date.earliest() : LocalDate.MIN;
    }

    @Override
    public LocalDate latest() {
        return to instanceof SingleDate date ? date.latest() : LocalDate.MAX;
    }

    boolean isInOrder() {
        return !(from instanceof SingleDate start && to instanceof SingleDate end)
                || !start.earliest().isAfter(lastBeginning(end));
    }

    /** {@code 2004-06} must not end what began on 2004-06-11, but {@code 2004-06-1X} may: one of its days is late enough. */
    private static LocalDate lastBeginning(SingleDate end) {
        return end.hasUnspecifiedDigits() ? end.latest() : end.earliest();
    }
}
