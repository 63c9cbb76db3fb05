package hemera.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as it is known: EDTF, levels 0 and 1 (ISO 8601-2:2019; the profile of the Library of Congress).
 *
 * <p>Never changes; two dates are equal when they are written alike, so {@code 19} and {@code 19XX} differ. Years are
 * astronomical ({@code 0000} is 1 BC, {@code -0043} is 44 BC) and the calendar is the Gregorian one at all times. The
 * period of the archive that a date belongs to is its {@link Shelf}.
 */
public final class EdtfDate {

    private static final Pattern HTML_DATE = Pattern.compile("(?!0000)\\d{4}(?:-(?:0\\d|1[0-2])(?:-\\d\\d)?)?");

    private final String text;
    private final Expression expression;

    private EdtfDate(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
    }

    /**
     * Reads a date: {@code 2023-05-24}, {@code 2023-05~}, {@code 202X}, {@code 2023-XX}, {@code 2023-21} (spring),
     * {@code 1914/1918}, {@code 2004-06/..}, {@code -0043}, {@code Y170000002}. White space is not forgiven.
     *
     * @throws NotAnEdtfDate if the text is no date, one of level 2, longer than {@value EdtfGrammar#LONGEST} characters,
     *     or names a year beyond ±999,999,998
     */
    public static EdtfDate parse(String text) {
        var canonical = EdtfGrammar.withoutTime(text);
        return new EdtfDate(canonical, EdtfGrammar.read(canonical));
    }

    /** The canonical text, which {@link #parse} reads back; a date-time is told by its day alone. */
    @Override
    public String toString() {
        return text;
    }

    /**
     * The first day it may have been, inclusive; {@link LocalDate#MIN} where the start is open or unknown. The standard
     * leaves seasons to agreement: spring is March to May and so on, and winter is December, so that a season never
     * leaves its year.
     */
    public LocalDate earliest() {
        return expression.earliest();
    }

    /** The last day it may have been, inclusive; {@link LocalDate#MAX} where the end is open or unknown. */
    public LocalDate latest() {
        return expression.latest();
    }

    /** Whether it runs from one date to another, or is open or unknown at one of its ends. */
    public boolean isInterval() {
        return expression instanceof Interval;
    }

    /** Where an interval begins, any other date itself; empty where that is open or unknown. */
    public Optional<EdtfDate> beginning() {
        return end(text.substring(0, text.indexOf('/') < 0 ? text.length() : text.indexOf('/')));
    }

    /** Where an interval ends, likewise. */
    public Optional<EdtfDate> ending() {
        return end(text.substring(text.indexOf('/') + 1));
    }

    private static Optional<EdtfDate> end(String written) {
        return written.isEmpty() || written.equals("..") ? Optional.empty() : Optional.of(parse(written));
    }

    /** Whether no part of it is marked uncertain or approximate ({@code ? ~ %}); it need not be precise. */
    public boolean isCertain() {
        return text.chars().noneMatch(sign -> "?~%".indexOf(sign) >= 0);
    }

    /**
     * Whether no known bound lies outside these years, both inclusive. An open or unknown end contradicts no year and is
     * let pass; {@code XXXX} may be the year 0 and so does not lie within 1 to 9999.
     */
    public boolean liesWithin(int firstYear, int lastYear) {
        return isOpenOrWithin(earliest(), firstYear, lastYear) && isOpenOrWithin(latest(), firstYear, lastYear);
    }

    private static boolean isOpenOrWithin(LocalDate bound, int firstYear, int lastYear) {
        boolean open = bound.equals(LocalDate.MIN) || bound.equals(LocalDate.MAX);
        return open || firstYear <= bound.getYear() && bound.getYear() <= lastYear;
    }

    /**
     * The date in words, to stand alone or in brackets, without a capital of its own: « vers mai 2023 », "around May
     * 2023". French for any French locale, English for every other. A no-break space joins day and month, and year and
     * era.
     */
    public String reading(Locale locale) {
        return new DateInWords(DateWords.in(locale)).of(expression);
    }

    /**
     * The {@linkplain #reading date in words} and how exact it is, to tell editors what they have said: « mai 2023, à un
     * mois près », "May 2023, to the month". Words that tell it already, such as « vers 1910 », stand alone.
     */
    public String readingWithPrecision(Locale locale) {
        return new DateInWords(DateWords.in(locale)).withPrecision(expression);
    }

    /**
     * What may stand in the {@code datetime} of HTML's {@code <time>}: {@code YYYY}, {@code YYYY-MM} or {@code
     * YYYY-MM-DD} for a year from 0001 to 9999. Of {@code 2023-05-XX} it is {@code 2023-05}, which is all of what is
     * known and means the same days. Empty for anything else: HTML knows no decades, seasons or intervals, and a machine
     * would take the month of {@code 2023-05~} for certain.
     */
    public Optional<String> machineReading() {
        return Optional.of(text.replace("-XX", ""))
                .filter(known -> HTML_DATE.matcher(known).matches());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
