package hemera.article.desk;

import java.util.Optional;

/**
 * Words of a body and where they stand.
 *
 * @param from code point, from 0
 * @param to code point after the last
 */
record Placed(String words, int from, int to) {

    /** Of all places where these words stand the one nearest to a place; empty if they stand nowhere. */
    static Optional<Placed> find(String words, String body, int near) {
        int best = -1;
        int points = 0;
        int counted = 0;
        for (int at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + 1)) {
            points += body.codePointCount(counted, at);
            counted = at;
            if (best >= 0 && Math.abs(points - near) >= Math.abs(best - near)) {
                break;
            }
            best = points;
        }
        return best < 0 ? Optional.empty() : Optional.of(of(words, best));
    }

    private static Placed of(String words, int from) {
        return new Placed(words, from, from + words.codePointCount(0, words.length()));
    }
}
