package hemera.text;

import hemera.text.NotAnEdtfDate.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an editor’s words about a date were taken for: a date, no date, or nothing.
 *
 * @param date null if none is known, or if there is a problem
 * @param problem why the words were not understood; null if they were
 */
public record TypedDate(@Nullable EdtfDate date, @Nullable Problem problem) {

    /** What stands in the way; each has a message of its own. */
    public enum Problem {
        /** Neither EDTF nor a spelling that is known. */
        NOT_UNDERSTOOD,
        /** Without a year of four digits: {@code 24/05/23} may be 1823. */
        WITHOUT_YEAR,
        /** A day or month that the calendar lacks. Days are read before months, so 05/24/2023 is one. */
        NO_SUCH_DATE,
        /** An interval whose end lies before its beginning. */
        ENDS_BEFORE_IT_BEGINS,
        /** Good EDTF, but finer than the archive keeps. */
        BEYOND_LEVEL_1,
        /** Outside the years 0001 to 9999. */
        OUTSIDE_THE_YEARS
    }

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:\\D.*)?");

    /**
     * Reads EDTF, levels 0 and 1, and common spellings in French and English, whatever the language of the editor: {@code
     * mai 2023}, {@code 24/05/2023} (the day first), {@code May 24, 2023}, {@code vers 1910}, {@code 1920s}, {@code
     * entre 1910 et 1914}, {@code après 1945} (1945 included), {@code printemps 1968 ?}. Case, accents, spaces and the
     * kind of dash do not matter. Nothing, {@code sans date} and the like say that no date is known.
     *
     * @param typed any text of any length
     */
    public static TypedDate understand(String typed) {
        if (typed.length() > EdtfGrammar.LONGEST) {
            return failed(Problem.NOT_UNDERSTOOD);
        }
        var folded = DateSpelling.folded(typed);
        if (DateSpelling.saysNone(folded)) {
            return new TypedDate(null, null);
        }
        try {
            return within(EdtfDate.parse(typed.strip().toUpperCase(Locale.ROOT)));
        } catch (NotAnEdtfDate refused) {
            return DateSpelling.edtf(folded)
                    .map(TypedDate::spelled)
                    .orElseGet(() -> failed(problem(refused.reason(), folded)));
        }
    }

    private static TypedDate spelled(String edtf) {
        return parsed(edtf)
                .map(TypedDate::within)
                .orElseGet(() -> failed(isBackward(edtf) ? Problem.ENDS_BEFORE_IT_BEGINS : Problem.NO_SUCH_DATE));
    }

    private static boolean isBackward(String edtf) {
        var ends = edtf.split("/");
        return ends.length == 2
                && parsed(ends[0]).isPresent()
                && parsed(ends[1]).isPresent();
    }

    private static Optional<EdtfDate> parsed(String edtf) {
        try {
            return Optional.of(EdtfDate.parse(edtf));
        } catch (NotAnEdtfDate refused) {
            return Optional.empty();
        }
    }

    private static TypedDate within(EdtfDate date) {
        return date.liesWithin(1, 9999) ? new TypedDate(date, null) : failed(Problem.OUTSIDE_THE_YEARS);
    }

    private static Problem problem(Reason reason, String folded) {
        if (reason == Reason.BEYOND_LEVEL_1) {
            return Problem.BEYOND_LEVEL_1;
        }
        return !YEAR.matcher(folded).find() && namesADay(folded) ? Problem.WITHOUT_YEAR : Problem.NOT_UNDERSTOOD;
    }

    private static boolean namesADay(String folded) {
        return Arrays.stream(folded.split(" "))
                .anyMatch(word ->
                        DAY.matcher(word).matches() || NamedMonth.number(word).isPresent());
    }

    private static TypedDate failed(Problem problem) {
        return new TypedDate(null, problem);
    }
}
