package hemera.search.query;

/**
 * Reads what stands behind {@code date:} as one text for {@link DateRange}: with a space behind {@code >}, with quotation
 * marks around one date or both, with spaces around {@code ..}, if people like. It ends before a mark that is never closed.
 */
final class DateLexer {

    private static final String RELATIONS = "<>=≤≥";
    private static final String BETWEEN = "..";
    private static final String DIGITS = "0123456789";
    private static final String STROKES = "/-–—";

    private final TypedText typed;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int relation;
    private boolean quoted;

    private DateLexer(TypedText typed, int from) {
        this.typed = typed;
        this.at = from;
    }

    static DateLexer read(TypedText typed, int from) {
        var date = new DateLexer(typed, from);
        date.relation();
        do {
            date.part();
        } while (date.goesOn());
        return date;
    }

    String text() {
        return text.toString();
    }

    /** Whether there is no date, but perhaps a relation to one. */
    boolean isEmpty() {
        return text.length() == relation;
    }

    /** Where it ends, exclusive. */
    int end() {
        return at;
    }

    /** Whether its end stands in quotation marks. */
    boolean isQuoted() {
        return quoted;
    }

    private void relation() {
        int end = typed.behind(RELATIONS, at);
        text.append(typed.text(), at, end);
        relation = end - at;
        at = end == at ? end : typed.behindBlanks(end);
    }

    private void part() {
        int close = typed.isOpeningMark(at) ? typed.closingMark(at) : -1;
        quoted = close >= 0;
        int from = quoted ? at + 1 : at;
        int end = quoted ? close : typed.behindRun(at);
        text.append(typed.text(), from, end);
        at = quoted ? end + 1 : end;
    }

    private boolean goesOn() {
        if (quoted && typed.isOneOf(STROKES, at) && isDate(at + 1)) {
            return between(at + 1);
        }
        int dots = typed.behindBlanks(at);
        int value = typed.behindBlanks(behindDots(dots));
        if (dots > at && value > behindDots(dots) && behindDots(dots) > dots && isDate(value)) {
            return between(value);
        }
        return quoted ? behindDots(at) > at : isOpen() && isQuotation(at);
    }

    private boolean between(int value) {
        text.append(BETWEEN);
        at = value;
        return true;
    }

    private int behindDots(int place) {
        return typed.text().startsWith(BETWEEN, place)
                ? place + BETWEEN.length()
                : typed.isOneOf("…", place) ? place + 1 : place;
    }

    private boolean isOpen() {
        return text.toString().endsWith(BETWEEN) || text.toString().endsWith("…");
    }

    private boolean isDate(int place) {
        return typed.isOneOf(DIGITS, place) || isQuotation(place);
    }

    private boolean isQuotation(int place) {
        return typed.isOpeningMark(place) && typed.closingMark(place) >= 0;
    }
}
