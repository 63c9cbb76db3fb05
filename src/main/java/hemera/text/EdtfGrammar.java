package hemera.text;

import hemera.text.Interval.End;
import hemera.text.Interval.Missing;
import hemera.text.NotAnEdtfDate.Reason;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How dates of EDTF are written. It reads the plain dates of level 2 as well, so that a day that does not exist is told
 * from a date that is only too fine; the other forms of level 2 are recognised by {@link LevelTwo}.
 */
final class EdtfGrammar {

    /** No date of level 1 comes near it; the pages of an archive must not wait for a text that is none. */
    static final int LONGEST = 100;

    /** Digits that are not known and qualifiers stand anywhere, as level 2 allows. */
    private static final Pattern DATE = Pattern.compile("Q(?<year>-?D{4})Q(?:-Q(?<month>DD)Q(?:-Q(?<day>DD)Q)?)?"
            .replace("Q", "[?~%]?")
            .replace("D", "[0-9X]"));

    /** Unspecified digits stand to the right, qualifiers at the end, seasons end at 24. */
    private static final Pattern LEVEL_1 = Pattern.compile("-?(?:\\d{4}|\\d{3}X|\\d\\dXX|\\dXXX|XXXX"
            + "|(?:\\d{4}|XXXX)-XX(?:-XX)?"
            + "|\\d{4}-(?:[01]\\d|2[0-4])(?:-(?:\\d\\d|XX))?)[?~%]?");

    private static final Pattern CENTURY = Pattern.compile("-?\\d\\d");

    /** Nine digits are what a day can be computed for; the last year of them stands for an open end. */
    private static final Pattern LONG_YEAR = Pattern.compile("Y(?<year>-?(?!999999999)[1-9]\\d{4,8})[?~%]?");

    /** Shifts go as far as time zones do, from -12:00 to +14:00; ISO 8601 knows no -00:00. */
    private static final Pattern DATE_TIME =
            Pattern.compile("(?<day>-?\\d{4}-\\d\\d-\\d\\d)T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?"
                    + "(?:Z|\\+(?:0\\d|1[0-3])(?::?[0-5]\\d)?|\\+14(?::?00)?"
                    + "|-(?!00(?::?00)?$)(?:0\\d|1[01])(?::?[0-5]\\d)?|-12(?::?00)?)?");

    private EdtfGrammar() {}

    /** The day of a date-time as it is written, whatever its shift from UTC; any other text as it is. */
    static String withoutTime(String text) {
        Matcher dateTime = DATE_TIME.matcher(text);
        return text.length() <= LONGEST && dateTime.matches() ? dateTime.group("day") : text;
    }

    /** @throws NotAnEdtfDate if the text is no date of level 0 or 1 */
    static Expression read(String text) {
        if (text.length() > LONGEST) {
            throw new NotAnEdtfDate(text, Reason.NOT_EDTF);
        }
        int slash = text.indexOf('/');
        return slash < 0 ? single(text) : interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    private static Expression single(String text) {
        var simple = longYear(text).or(() -> century(text));
        if (simple.isPresent()) {
            return simple.get();
        }
        var date = date(text);
        if (date.isEmpty() && !LevelTwo.recognises(text)) {
            throw new NotAnEdtfDate(text, Reason.NOT_EDTF);
        }
        return date.filter(read -> LEVEL_1.matcher(text).matches())
                .orElseThrow(() -> new NotAnEdtfDate(text, Reason.BEYOND_LEVEL_1));
    }

    /** At level 1 an interval takes no unspecified digits, and at no level years beyond four digits. */
    private static Expression interval(String text, String from, String to) {
        var interval = end(from)
                .flatMap(start -> end(to).map(stop -> new Interval(start, stop)))
                .filter(read -> read.isInOrder() && !text.equals("/"))
                .orElseThrow(() -> new NotAnEdtfDate(text, Reason.NOT_EDTF));
        if (!isLevelOneEnd(from) || !isLevelOneEnd(to)) {
            throw new NotAnEdtfDate(text, Reason.BEYOND_LEVEL_1);
        }
        return interval;
    }

    private static Optional<? extends End> end(String text) {
        return switch (text) {
            case "" -> Optional.of(Missing.UNKNOWN);
            case ".." -> Optional.of(Missing.OPEN);
            default -> date(text);
        };
    }

    private static boolean isLevelOneEnd(String text) {
        return text.isEmpty()
                || text.equals("..")
                || text.indexOf('X') < 0 && LEVEL_1.matcher(text).matches();
    }

    private static Optional<SingleDate> longYear(String text) {
        Matcher written = LONG_YEAR.matcher(text);
        return written.matches()
                ? Digits.ofYear(written.group("year")).map(year -> new SingleDate(year, null, null, qualifierOf(text)))
                : Optional.empty();
    }

    private static Optional<SingleDate> century(String text) {
        return CENTURY.matcher(text).matches()
                ? Digits.ofYear(text + "XX")
                        .filter(years -> !text.equals("-00"))
                        .map(years -> new SingleDate(years, null, null, ""))
                : Optional.empty();
    }

    /** A date with four digits to its year, at level 2 or below; empty if it is written otherwise or no calendar has it. */
    static Optional<SingleDate> date(String text) {
        Matcher written = DATE.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        var year = Digits.ofYear(written.group("year"));
        if (written.group("month") == null) {
            return year.map(known -> new SingleDate(known, null, null, qualifierOf(text)));
        }
        var month = Digits.ofMonth(written.group("month"));
        if (written.group("day") == null) {
            return year.flatMap(inYear -> month.or(() -> Digits.ofSeason(written.group("month")))
                    .map(inMonth -> new SingleDate(inYear, inMonth, null, qualifierOf(text))));
        }
        return year.flatMap(inYear ->
                month.flatMap(inMonth -> Digits.upTo(longest(inYear, inMonth), written.group("day"))
                        .map(day -> new SingleDate(inYear, inMonth, day, qualifierOf(text)))));
    }

    /** How many days the month may have, as far as year and month are known. */
    private static int longest(Digits year, Digits month) {
        int aLeapYear = 2000;
        return month.isKnown()
                ? YearMonth.of(year.isKnown() ? year.first() : aLeapYear, month.first())
                        .lengthOfMonth()
                : 31;
    }

    private static String qualifierOf(String text) {
        var last = text.substring(text.length() - 1);
        return "?~%".contains(last) ? last : "";
    }
}
