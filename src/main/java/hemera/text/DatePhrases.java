package hemera.text;

import hemera.text.Phrase.Opening;
import java.util.Objects;
import java.util.Set;

/** Words for the known part of a date, qualifiers aside. */
record DatePhrases(DateWords words) {

    private static final Set<Integer> MONTHS_WITH_A_FRENCH_VOWEL = Set.of(4, 8, 10);

    Phrase of(SingleDate date) {
        if (!date.year().isKnown()) {
            return years(date.year());
        }
        var year = words.year(date.year().first());
        return switch (date.precision()) {
            case YEAR, YEARS -> new Phrase(year, Opening.CONSONANT);
            case DAY, MONTH, SEASON -> {
                var inYear = withinYear(date);
                yield new Phrase(words.say("of-year", inYear.words(), year), inYear.opening());
            }
        };
    }

    /** « 24 mai » of a day, « mai » of a month, « printemps » of a season; the date must name one of them. */
    Phrase withinYear(SingleDate date) {
        var month = Objects.requireNonNull(date.month());
        return switch (date.precision()) {
            case SEASON ->
                new Phrase(
                        words.say("season." + month.written()),
                        month.written().equals("21") ? Opening.LE : Opening.L_WITH_APOSTROPHE);
            case DAY ->
                new Phrase(
                        words.say("day-of-month", withinMonth(date).words(), words.month(month.first())), Opening.LE);
            default ->
                new Phrase(
                        words.month(month.first()),
                        MONTHS_WITH_A_FRENCH_VOWEL.contains(month.first()) ? Opening.VOWEL : Opening.CONSONANT);
        };
    }

    /** « 24 »; the date must name a day. */
    Phrase withinMonth(SingleDate date) {
        return new Phrase(words.say("day", Objects.requireNonNull(date.day()).first()), Opening.LE);
    }

    private Phrase years(Digits years) {
        if (years.written().equals("XXXX")) {
            return new Phrase(words.say("unknown"), Opening.UNE);
        }
        // 200X can be called by its decade, because 20XX never is; 001X would read as our own 2010s, and 000X and
        // -004X begin with no round year
        if (years.first() >= 100 && years.last() - years.first() == 9) {
            return new Phrase(words.say("decade", Integer.toString(years.first())), Opening.LES);
        }
        return new Phrase(words.say("years", words.year(years.first()), words.year(years.last())), Opening.ENTRE);
    }
}
