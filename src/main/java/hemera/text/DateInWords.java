package hemera.text;

import hemera.text.Interval.End;
import hemera.text.Interval.Missing;
import hemera.text.Phrase.Opening;
import hemera.text.SingleDate.Precision;
import org.jspecify.annotations.Nullable;

/** Puts dates and intervals into words. */
final class DateInWords {

    private final DateWords words;
    private final DatePhrases phrases;

    DateInWords(DateWords words) {
        this.words = words;
        this.phrases = new DatePhrases(words);
    }

    String of(Expression expression) {
        return expression instanceof Interval interval ? interval(interval) : single((SingleDate) expression);
    }

    String withPrecision(Expression expression) {
        var reading = of(expression);
        return expression instanceof SingleDate date && date.qualifier().isEmpty() && isFinest(date)
                ? words.say("precision." + date.precision(), reading)
                : reading;
    }

    /** Whether its words do not tell by themselves that something is not known; « années 1920 » do not. */
    private static boolean isFinest(SingleDate date) {
        boolean known =
                date.year().isKnown() || date.year().last() - date.year().first() == 9;
        return known && !isUnspecified(date.month()) && !isUnspecified(date.day());
    }

    private String single(SingleDate date) {
        var known = phrases.of(date);
        var phrase = withUnknownParts(date, date.isApproximate() ? relate("around", known) : known.words());
        return date.isUncertain() ? words.say("uncertain", phrase) : phrase;
    }

    /** Of a year that is not known itself, nobody asks the month. */
    private String withUnknownParts(SingleDate date, String phrase) {
        boolean day = isUnspecified(date.day());
        boolean month = isUnspecified(date.month());
        if (!date.year().isKnown() || !day && !month) {
            return phrase;
        }
        return words.say(day && month ? "unknown.day-and-month" : day ? "unknown.day" : "unknown.month", phrase);
    }

    private static boolean isUnspecified(@Nullable Digits digits) {
        return digits != null && !digits.isKnown();
    }

    private String interval(Interval interval) {
        if (interval.from() instanceof SingleDate date && date.equals(interval.to())) {
            return single(date);
        }
        if (interval.to() == Missing.OPEN) {
            return interval.from() == Missing.OPEN
                    ? words.say("always")
                    : words.say("onwards", relate("from", end(interval.from())));
        }
        if (interval.from() == Missing.OPEN) {
            return relate("until", end(interval.to()));
        }
        return interval.from() instanceof SingleDate from
                        && interval.to() instanceof SingleDate to
                        && (from.qualifier() + to.qualifier()).isEmpty()
                ? plain(from, to)
                : join("interval", end(interval.from()), end(interval.to()));
    }

    private String plain(SingleDate from, SingleDate to) {
        var start = beginning(from, to);
        boolean alike = from.precision() == to.precision();
        boolean oneWord = start.words().chars().noneMatch(Character::isSpaceChar);
        return join(alike && oneWord ? "interval.tight" : "interval.plain", start, phrases.of(to));
    }

    /** What both share, year or month and year, is said once, at the end. */
    private Phrase beginning(SingleDate from, SingleDate to) {
        if (from.precision() != to.precision()
                || from.precision() == Precision.YEAR
                || !from.year().equals(to.year())) {
            return phrases.of(from);
        }
        return from.precision() == Precision.DAY
                        && from.month() != null
                        && from.month().equals(to.month())
                ? phrases.withinMonth(from)
                : phrases.withinYear(from);
    }

    /** Inside an interval the qualifier follows, since « de vers mai » is no French. */
    private Phrase end(End end) {
        if (!(end instanceof SingleDate date)) {
            return new Phrase(words.say("end.unknown"), Opening.UNE);
        }
        var known = phrases.of(date);
        var phrase = date.isApproximate() ? words.say("end.approximate", known.words()) : known.words();
        return new Phrase(date.isUncertain() ? words.say("uncertain", phrase) : phrase, known.opening());
    }

    private String join(String form, Phrase from, Phrase to) {
        return words.say(form, relate("from", from), relate("to", to), from.words(), to.words());
    }

    private String relate(String preposition, Phrase phrase) {
        return words.say(preposition, phrase.words(), phrase.opening().ordinal());
    }
}
