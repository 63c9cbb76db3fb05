package hemera.article.quotation;

import hemera.article.quotation.QuotationProposal.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A body without what does not change its words: emphasis, the kind of space and of apostrophe. It knows where each letter stood. */
final class PlainWords {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n");

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

    /** All places where these words stand as whole words, in order. */
    List<Place> places(String words) {
        var wanted = new PlainWords(words).plain.toString().strip();
        var places = new ArrayList<Place>();
        if (wanted.isEmpty()) {
            return places;
        }
        for (var at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
            if (isBorder(at) && isBorder(at + wanted.length())) {
                places.add(new Place(origins.get(at), origins.get(at + wanted.length() - 1) + 1));
            }
        }
        return places;
    }

    private boolean isBorder(int at) {
        return at == 0
                || at == plain.length()
                || !Character.isLetterOrDigit(plain.charAt(at - 1))
                || !Character.isLetterOrDigit(plain.charAt(at));
    }

    /** What stands between quotation marks, as far as a text made of marks alone does not take minutes. */
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
