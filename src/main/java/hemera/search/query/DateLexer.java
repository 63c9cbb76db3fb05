package hemera.search.query;

/**
 * Reads what stands behind {@code date:} as one text for {@link DateRange}: with a space behind {@code >}, with quotation
 * marks around one date or both, with spaces around {@code ..}, if people like. It ends before a mark that is never closed.
 */
final class DateLexer {

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
        return !quoted && text.length() == relation;
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
        int end = typed.behind(DateRange.RELATIONS, at);
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
        int sign = typed.behindBlanks(at);
        int behind = behindDots(sign);
        if (behind > sign) {
            return isJoining(sign, behind) ? between(behind) : quoted && sign == at && isLeftOpen(behind);
        }
        if (typed.isOneOf(STROKES, sign)) {
            boolean open = quoted && sign == at && behindDots(sign + 1) > sign + 1;
            return isJoining(sign, sign + 1) ? between(sign + 1) : open && isLeftOpen(behindDots(sign + 1));
        }
        return !quoted && isGoingOnBehind();
    }

    /** What stands in quotation marks may be a phrase, unless blanks are on both sides of the sign or on none. */
    private boolean isJoining(int sign, int behind) {
        int value = typed.behindBlanks(behind);
        boolean even = sign > at == value > behind;
        return even ? isDate(value) : behindDots(sign) > sign && isNumber(value);
    }

    /** Behind a run that ends with a sign. */
    private boolean isGoingOnBehind() {
        int value = typed.behindBlanks(at);
        if (endsWith("/") && isQuotation(at)) {
            text.setLength(text.length() - 1);
            return between(at);
        }
        boolean going =
                (endsWith(DateRange.BETWEEN) || endsWith("…")) && (value > at ? isNumber(value) : isQuotation(at));
        at = going ? value : at;
        return going;
    }

    private boolean endsWith(String sign) {
        return text.length() >= sign.length()
                && text.substring(text.length() - sign.length()).equals(sign);
    }

    /** It has no end, or none that is known. */
    private boolean isLeftOpen(int behind) {
        text.append(DateRange.BETWEEN);
        at = behind;
        return false;
    }

    private boolean between(int behind) {
        text.append(DateRange.BETWEEN);
        at = typed.behindBlanks(behind);
        return true;
    }

    private int behindDots(int place) {
        int dots = typed.behind(".", place);
        return dots - place == 2 || dots - place == 3 ? dots : typed.isOneOf("…", place) ? place + 1 : place;
    }

    private boolean isDate(int place) {
        return isNumber(place) || isQuotation(place);
    }

    private boolean isNumber(int place) {
        return typed.isOneOf(DIGITS, typed.isOneOf("-", place) ? place + 1 : place);
    }

    private boolean isQuotation(int place) {
        return typed.isOpeningMark(place) && typed.closingMark(place) >= 0;
    }
}
