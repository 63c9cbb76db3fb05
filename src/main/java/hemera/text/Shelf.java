package hemera.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A period of the archive that readers browse: a day, month, year or decade, or the whole. A piece stands on the smallest
 * shelf that holds every day it may have appeared on; those days are told by its {@link EdtfDate}.
 *
 * @param key {@code 2023-05-24}, {@code 2023-05}, {@code 2023}, {@code 2020s}, {@code all} or {@code undated}; years from
 *     0001 to 9999 in four digits, the first decade being {@code 0000s}
 */
public record Shelf(String key) {

    private static final Pattern DECADE = Pattern.compile("\\d{3}0s");
    private static final Pattern CALENDAR = Pattern.compile("(?!0000)\\d{4}(?:-(?:0\\d|1[0-2])(?:-\\d\\d)?)?");

    /** The whole archive; what spans more than a decade stands here. */
    public static final Shelf ALL = new Shelf("all");

    /** Beside the calendar: pieces without an issue date. */
    public static final Shelf UNDATED = new Shelf("undated");

    /** @throws IllegalArgumentException if the key names no shelf, or a day that the calendar lacks */
    public Shelf {
        if (!key.equals("all") && !key.equals("undated") && !isDecade(key) && !isInCalendar(key)) {
            throw new IllegalArgumentException("no shelf of the archive: " + key);
        }
    }

    /**
     * The smallest shelf that holds both days and all between them; open intervals stand in {@link #ALL}. The column
     * {@code shelf_entry.shelf} is computed by the same rule.
     *
     * @param earliest inclusive; {@link LocalDate#MIN} for an open or unknown start
     * @param latest inclusive; {@link LocalDate#MAX} for an open or unknown end
     * @throws IllegalArgumentException if the shelf would lie outside the years 0001 to 9999
     */
    public static Shelf of(LocalDate earliest, LocalDate latest) {
        boolean isOpen = earliest.equals(LocalDate.MIN) || latest.equals(LocalDate.MAX);
        if (isOpen || Math.floorDiv(earliest.getYear(), 10) != Math.floorDiv(latest.getYear(), 10)) {
            return ALL;
        }
        var day = earliest.toString();
        if (earliest.getYear() != latest.getYear()) {
            return new Shelf(day.substring(0, 3) + "0s");
        }
        if (earliest.getMonth() != latest.getMonth()) {
            return new Shelf(day.substring(0, 4));
        }
        return new Shelf(earliest.equals(latest) ? day : day.substring(0, 7));
    }

    /** Its address, without the language's prefix: {@code /archive/2023/05/24}, {@code /archive/2020s}, {@code /archive}. */
    public String path() {
        return equals(ALL) ? "/archive" : "/archive/" + key.replace('-', '/');
    }

    /**
     * What the period is called: « années 2020 », « mai 2023 ».
     *
     * @throws IllegalArgumentException for {@link #ALL} and {@link #UNDATED}, which are none
     */
    public String reading(Locale locale) {
        // The decade 0000s begins with the year 1
        var edtf = key.equals("0000s") ? "0001/0009" : key.replace("0s", "X");
        return EdtfDate.parse(edtf).reading(locale);
    }

    /** The next larger shelf: day, month, year, decade, all; empty for the whole archive. */
    public Optional<Shelf> parent() {
        if (equals(ALL)) {
            return Optional.empty();
        }
        if (equals(UNDATED) || isDecade(key)) {
            return Optional.of(ALL);
        }
        boolean isYear = key.length() == 4;
        return Optional.of(new Shelf(isYear ? key.substring(0, 3) + "0s" : key.substring(0, key.lastIndexOf('-'))));
    }

    private static boolean isDecade(String key) {
        return DECADE.matcher(key).matches();
    }

    private static boolean isInCalendar(String key) {
        return CALENDAR.matcher(key).matches() && EdtfGrammar.date(key).isPresent();
    }
}
