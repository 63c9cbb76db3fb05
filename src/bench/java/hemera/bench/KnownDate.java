package hemera.bench;

import hemera.text.EdtfDate;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Forgets as much of a day as archives do: three pieces in ten are known to the month, one in ten to the year. */
final class KnownDate {

    private static final int LONGEST_INTERVAL = 20;

    private KnownDate() {}

    /** Null for the one in a hundred without a date. */
    static @Nullable EdtfDate of(LocalDate day, RandomGenerator random) {
        var known = known(day, random);
        return known.isEmpty() ? null : EdtfDate.parse(known);
    }

    private static String known(LocalDate day, RandomGenerator random) {
        var year = day.toString().substring(0, 4);
        var month = day.toString().substring(0, 7);
        var chance = random.nextInt(100);
        if (chance < 30) {
            return month;
        }
        if (chance < 40) {
            return year;
        }
        return switch (chance) {
            case 40 -> "";
            case 41 -> year.substring(0, 3) + "X";
            case 42 -> month + "~";
            case 43 -> day + "/" + day.plusDays(random.nextInt(1, LONGEST_INTERVAL));
            default -> day.toString();
        };
    }
}
