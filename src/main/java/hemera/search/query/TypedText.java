package hemera.search.query;

/**
 * What was typed, as its reader walks over it; places are UTF-16 units from 0.
 *
 * @param text of any kind, half surrogates included
 */
record TypedText(String text) {

    private static final String OPENING = "\"«“„”";

    boolean isEnd(int place) {
        return place >= text.length();
    }

    /** Whether one of these signs stands there. */
    boolean isOneOf(String signs, int place) {
        return !isEnd(place) && signs.indexOf(text.charAt(place)) >= 0;
    }

    boolean isOpeningMark(int place) {
        return isOneOf(OPENING, place);
    }

    /** Where the quotation ends that is opened there; -1 if it is never closed. Keyboards pair curly marks in several ways. */
    int closingMark(int open) {
        char opening = text.charAt(open);
        return find(opening == '"' ? "\"" : opening == '«' ? "»" : "”“\"", open + 1);
    }

    boolean isBlank(int place) {
        return PlainWords.isBlank(text.codePointAt(place));
    }

    /** Where the blanks end that begin there. */
    int behindBlanks(int from) {
        int end = from;
        while (!isEnd(end) && isBlank(end)) {
            end = next(end);
        }
        return end;
    }

    /** Where the letters end that begin there. */
    int behindLetters(int from) {
        int end = from;
        while (!isEnd(end) && PlainWords.isLetter(text.codePointAt(end))) {
            end = next(end);
        }
        return end;
    }

    /** Where these signs end that begin there. */
    int behind(String signs, int from) {
        int end = from;
        while (isOneOf(signs, end)) {
            end++;
        }
        return end;
    }

    private int find(String signs, int from) {
        int place = from;
        while (!isEnd(place) && !isOneOf(signs, place)) {
            place++;
        }
        return isEnd(place) ? -1 : place;
    }

    /** Where what is written without blanks, brackets and quotation marks ends. */
    int behindRun(int from) {
        int end = from;
        while (!isEnd(end) && !isBlank(end) && !isOneOf("()" + PlainWords.QUOTES, end)) {
            end = next(end);
        }
        return end;
    }

    private int next(int place) {
        return place + Character.charCount(text.codePointAt(place));
    }
}
