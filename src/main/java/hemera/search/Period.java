package hemera.search;

import hemera.text.EdtfDate;
import hemera.text.TypedDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days between which pieces are looked for.
 *
 * @param from inclusive; {@link LocalDate#MIN} where it is open
 * @param to inclusive; {@link LocalDate#MAX} where it is open
 */
public record Period(LocalDate from, LocalDate to) {

    /** The whole of time. */
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    /** From the first possible day of one date to the last of another, as typed; what is no date leaves its end open. */
    public static Period between(@Nullable String from, @Nullable String to) {
        return new Period(
                understood(from).map(EdtfDate::earliest).orElse(ALWAYS.from),
                understood(to).map(EdtfDate::latest).orElse(ALWAYS.to));
    }

    private static Optional<EdtfDate> understood(@Nullable String typed) {
        return Optional.ofNullable(typed).map(TypedDate::understand).map(TypedDate::date);
    }

    /** Whether neither end is given. */
    public boolean isAlways() {
        return equals(ALWAYS);
    }

    /** Both, if the other, which begins no sooner, leaves no day between them; else the other. */
    Period followedBy(Period other) {
        boolean touching = to.equals(LocalDate.MAX) || !other.from.isAfter(to.plusDays(1));
        return touching ? new Period(from, to.isAfter(other.to) ? to : other.to) : other;
    }

    /**
     * Whether a piece of this date was issued in the period for sure. One whose date is approximate or uncertain never
     * was.
     */
    public boolean surelyHolds(EdtfDate issued) {
        return issued.isCertain()
                && !issued.earliest().isBefore(from)
                && !issued.latest().isAfter(to);
    }
}
