package hemera.text;

import java.time.LocalDate;

/** What an {@link EdtfDate} says: one date or an interval. */
sealed interface Expression permits SingleDate, Interval {

    LocalDate earliest();

    LocalDate latest();
}
