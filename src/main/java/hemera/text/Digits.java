package hemera.text;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Year, month, season or day as it is written, {@code X} for each digit that is not known.
 *
 * @param first the smallest number it can be; of a season, its first month
 * @param last the greatest number it can be; of a season, its last month
 */
record Digits(String written, int first, int last) {

    /** Years of any length; empty for {@code -0000}, which ISO 8601 forbids. */
    static Optional<Digits> ofYear(String written) {
        int least = Integer.parseInt(written.replace("-", "").replace('X', '0'));
        int greatest = Integer.parseInt(written.replace("-", "").replace('X', '9'));
        if (!written.startsWith("-")) {
            return Optional.of(new Digits(written, least, greatest));
        }
        return greatest == 0 ? Optional.empty() : Optional.of(new Digits(written, -greatest, -Math.max(least, 1)));
    }

    static Optional<Digits> ofMonth(String written) {
        return upTo(12, written);
    }

    /** Seasons by their number, 21 (spring) to 24 at level 1; those of level 2 are refused, so the year will do for them. */
    static Optional<Digits> ofSeason(String written) {
        if (!written.matches("2[1-9]|3\\d|4[01]")) {
            return Optional.empty();
        }
        int first = 3 * (Integer.parseInt(written) - 20);
        return Optional.of(
                first <= 12 ? new Digits(written, first, Math.min(first + 2, 12)) : new Digits(written, 1, 12));
    }

    /** Numbers from 1 that fit; empty if none does. */
    static Optional<Digits> upTo(int greatest, String written) {
        int[] fitting = IntStream.rangeClosed(1, greatest)
                .filter(number -> fits(number, written))
                .toArray();
        return fitting.length == 0
                ? Optional.empty()
                : Optional.of(new Digits(written, fitting[0], fitting[fitting.length - 1]));
    }

    private static boolean fits(int number, String written) {
        return fits((char) ('0' + number / 10), written.charAt(0))
                && fits((char) ('0' + number % 10), written.charAt(1));
    }

    private static boolean fits(char digit, char written) {
        return written == digit || written == 'X';
    }

    boolean isKnown() {
        return written.indexOf('X') < 0;
    }

    boolean isSeason() {
        return written.compareTo("21") >= 0;
    }
}
