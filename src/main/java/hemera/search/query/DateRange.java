package hemera.search.query;

import hemera.search.query.Flaw.Kind;
import hemera.text.EdtfDate;
import hemera.text.TypedDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind {@code date:}, understood: a date as {@link TypedDate} reads it, two of them with {@code ..} between,
 * or one behind {@code > >= < <=}. Before and after mean before the first and after the last day that the date may be.
 *
 * @param dates null if there is a problem
 * @param problem null if there is none
 */
record DateRange(Clause.@Nullable Dates dates, @Nullable Kind problem) {

    static final String RELATIONS = "<>=≤≥";
    static final String BETWEEN = "..";

    static DateRange read(String typed) {
        var text = typed.strip().replace("…", BETWEEN).replace("...", BETWEEN);
        int value = 0;
        while (value < text.length() && RELATIONS.indexOf(text.charAt(value)) >= 0) {
            value++;
        }
        var date = text.substring(value).strip();
        return switch (text.substring(0, value)) {
            case "" -> unrelated(date);
            case "=" -> of(date);
            case ">" -> after(date);
            case "<" -> before(date);
            case ">=", "=>", "≥" -> between(date, "");
            case "<=", "=<", "≤" -> between("", date);
            default -> failed(Kind.BAD_DATE);
        };
    }

    private static DateRange unrelated(String text) {
        boolean edtf = text.startsWith("../") || text.endsWith("/..");
        int between = edtf ? -1 : text.indexOf(BETWEEN);
        return between < 0
                ? of(text)
                : between(
                        text.substring(0, between).strip(),
                        text.substring(between + BETWEEN.length()).strip());
    }

    private static DateRange of(String text) {
        var typed = TypedDate.understand(text);
        var date = typed.date();
        if (date == null) {
            return failed(problem(typed));
        }
        return date.isInterval()
                ? between(date.beginning().orElse(null), date.ending().orElse(null))
                : succeeded(date.toString(), date.earliest(), date.latest());
    }

    private static DateRange after(String text) {
        var typed = end(text);
        var date = typed.date();
        return date == null
                ? failed(problem(typed))
                : succeeded(">" + date, date.latest().plusDays(1), LocalDate.MAX);
    }

    private static DateRange before(String text) {
        var typed = end(text);
        var date = typed.date();
        return date == null
                ? failed(problem(typed))
                : succeeded("<" + date, LocalDate.MIN, date.earliest().minusDays(1));
    }

    /** Either may be empty, which leaves that side open. */
    private static DateRange between(String first, String last) {
        var from = end(first);
        var to = end(last);
        if (first.isEmpty() && last.isEmpty()
                || !first.isEmpty() && from.date() == null
                || !last.isEmpty() && to.date() == null) {
            return failed(problem(first.isEmpty() || from.date() != null ? to : from));
        }
        return between(from.date(), to.date());
    }

    private static DateRange between(@Nullable EdtfDate first, @Nullable EdtfDate last) {
        if (first == null && last == null) {
            return failed(Kind.BAD_DATE);
        }
        var from = first == null ? LocalDate.MIN : first.earliest();
        var to = last == null ? LocalDate.MAX : last.latest();
        if (from.isAfter(to)) {
            return failed(Kind.DATES_BACKWARD);
        }
        return succeeded(first == null ? "<=" + last : last == null ? ">=" + first : first + BETWEEN + last, from, to);
    }

    /** A date that can end an interval, so none itself. */
    private static TypedDate end(String text) {
        var typed = TypedDate.understand(text);
        return typed.date() != null && typed.date().isInterval()
                ? new TypedDate(null, TypedDate.Problem.NOT_UNDERSTOOD)
                : typed;
    }

    private static Kind problem(TypedDate typed) {
        var problem = typed.problem();
        if (problem == null) {
            return Kind.BAD_DATE;
        }
        return switch (problem) {
            case WITHOUT_YEAR -> Kind.DATE_WITHOUT_YEAR;
            case NO_SUCH_DATE -> Kind.NO_SUCH_DATE;
            case ENDS_BEFORE_IT_BEGINS -> Kind.DATES_BACKWARD;
            case NOT_UNDERSTOOD, BEYOND_LEVEL_1, OUTSIDE_THE_YEARS -> Kind.BAD_DATE;
        };
    }

    private static DateRange succeeded(String written, LocalDate from, LocalDate to) {
        return new DateRange(new Clause.Dates(written, from, to), null);
    }

    private static DateRange failed(Kind problem) {
        return new DateRange(null, problem);
    }
}
