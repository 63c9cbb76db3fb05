package hemera.article.quotation;

import hemera.article.quotation.QuotationProposal.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A body without what does not change its words: emphasis, the kind of space and of apostrophe. It knows where each letter stood. */
final class PlainWords {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n");

    /** No piece has as many; a text made of marks alone must not take minutes. */
    private static final int MOST_QUOTED = 500;

    private final int[] points;
    private final StringBuilder plain = new StringBuilder();
    /** For each unit of the plain text, the code point of the body that it comes from. */
    private final List<Integer> origins = new ArrayList<>();

    PlainWords(String body) {
        this.points = body.codePoints().toArray();
        for (int at = 0; at < points.length; at++) {
            add(points[at], at);
        }
    }

    private void add(int point, int at) {
        if (isMarkup(point)) {
            return;
        }
        var letter = plain(point);
        if (letter == ' ' && (plain.length() == 0 || plain.charAt(plain.length() - 1) == ' ')) {
            return;
        }
        plain.appendCodePoint(letter);
        while (origins.size() < plain.length()) {
            origins.add(at);
        }
    }

    private static boolean isMarkup(int point) {
        return point == '*' || point == '_' || point == '\\';
    }

    private static int plain(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return ' ';
        }
        return switch (point) {
            case '’' -> '\'';
            case '“', '”' -> '"';
            default -> point;
        };
    }

    /**
     * Where these words stand as whole words.
     *
     * @param expected the code point that the place is to be nearest to
     * @param isFree whether a place will do
     */
    Optional<Place> nearest(String words, int expected, Predicate<Place> isFree) {
        var wanted = new PlainWords(words).plain.toString().strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var start = indexOf(expected);
        var behind = plain.indexOf(wanted, start);
        var before = plain.lastIndexOf(wanted, start - 1);
        while (behind >= 0 || before >= 0) {
            var isBehind = before < 0 || behind >= 0 && origins.get(behind) - expected < expected - origins.get(before);
            var at = isBehind ? behind : before;
            var end = at + wanted.length();
            var place = new Place(origins.get(at), origins.get(end - 1) + 1);
            if (isBorder(at) && isBorder(end) && isFree.test(place)) {
                return Optional.of(place);
            }
            behind = isBehind ? plain.indexOf(wanted, at + 1) : behind;
            before = isBehind ? before : plain.lastIndexOf(wanted, at - 1);
        }
        return Optional.empty();
    }

    private int indexOf(int codePoint) {
        var found = Collections.binarySearch(origins, codePoint);
        return found < 0 ? -found - 1 : found;
    }

    private boolean isBorder(int at) {
        return at == 0
                || at == plain.length()
                || !Character.isLetterOrDigit(plain.charAt(at - 1))
                || !Character.isLetterOrDigit(plain.charAt(at));
    }

    /** What stands between quotation marks, in order; at most 500. */
    List<Place> quoted() {
        var body = new String(points, 0, points.length);
        var places = new ArrayList<Place>();
        var start = 0;
        for (var paragraph : BETWEEN_PARAGRAPHS.split(body)) {
            start = body.indexOf(paragraph, start);
            for (var passage : QuotedPassage.in(paragraph)) {
                if (places.size() == MOST_QUOTED) {
                    return places;
                }
                var from = body.codePointCount(0, start + passage.from());
                places.add(new Place(from, from + paragraph.codePointCount(passage.from(), passage.to())));
            }
            start += paragraph.length();
        }
        return places;
    }

    String text(Place place) {
        return new String(points, place.from(), place.to() - place.from());
    }
}
