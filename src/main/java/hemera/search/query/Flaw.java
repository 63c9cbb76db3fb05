package hemera.search.query;

import java.util.List;
import java.util.Locale;

/**
 * Something in a query that was not taken as it stands, and what to write instead.
 *
 * @param from where it begins in the typed text, in UTF-16 units from 0
 * @param to where it ends, exclusive; equal to {@code from} where something is missing
 * @param kind what it is
 * @param arguments of the message
 */
public record Flaw(int from, int to, Kind kind, List<Object> arguments) {

    /** What can be flawed; each has a message of its own. */
    public enum Kind {
        /** {0} the most characters. The rest is not searched. */
        TOO_LONG,
        /** {0} the most clauses. The rest is not searched. */
        TOO_MANY_CLAUSES,
        /** {0} the most brackets within brackets. */
        TOO_DEEP,
        /** {0} what was typed, {1} the least letters. */
        PREFIX_TOO_SHORT,
        /** {0} what was typed, {1} the least letters. */
        FUZZY_TOO_SHORT,
        /** {0} what was typed, {1} the most characters. */
        FUZZY_TOO_LONG,
        /** {0} what was typed, {1} the most words with * or ~. */
        TOO_MANY_OPEN,
        /** {0} the greatest distance. */
        SLOP_TOO_LARGE,
        /** {0} the distance that is taken instead. */
        SLOP_MISSING,
        /** {0} what was typed, {1} what was taken instead. */
        STAR_INSIDE,
        /** {0} the name that was typed. */
        UNKNOWN_FIELD,
        /** {0} the name of the field. */
        FIELD_EMPTY,
        /** {0} the name of the inner field. */
        FIELD_IN_FIELD,
        /** {0} what was typed. */
        UNKNOWN_LANGUAGE,
        /** {0} what was typed. */
        BAD_DATE,
        /** {0} what was typed: a day without its year. */
        DATE_WITHOUT_YEAR,
        /** {0} what was typed: a day that the calendar lacks. */
        NO_SUCH_DATE,
        /** {0} what was typed: it ends before it begins. */
        DATES_BACKWARD,
        QUOTE_OPEN,
        QUOTE_UNOPENED,
        BRACKET_OPEN,
        BRACKET_UNOPENED,
        BRACKETS_EMPTY,
        /** {0} the operator that has nothing before it. */
        NOTHING_BEFORE,
        /** {0} the operator that has nothing behind it. */
        NOTHING_BEHIND,
        /** Signs only: everything is shown. */
        NO_WORDS;

        /** {@code search.query.flaw.} and the name in small letters, hyphens for underscores. */
        public String code() {
            return "search.query.flaw." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Flaw {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("No place in a text: " + from + " to " + to);
        }
        arguments = List.copyOf(arguments);
    }

    /** The key of its message in {@code messages/search_query}. */
    public String code() {
        return kind.code();
    }
}
