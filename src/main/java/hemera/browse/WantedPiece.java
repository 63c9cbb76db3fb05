package hemera.browse;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece that public articles cite and the archive does not hold for readers. The database keeps the list in the
 * transactions that publish and withdraw.
 *
 * @param headlineKey the headline as citations are compared, a digest of 32 hexadecimal digits
 * @param label the headline as cited
 * @param url where it is said to stand, as written; it need not be a web address
 * @param citations how many public articles cite it, at least 1
 */
public record WantedPiece(
        String headlineKey, String label, @Nullable String url, int citations) {

    public Place place() {
        return new Place(citations, headlineKey);
    }

    /** Where a piece stands in the list, which begins with the most wanted; it names a place even when the piece has left. */
    public record Place(int citations, String headlineKey) {

        /** Before all pieces. */
        public static final Place START = new Place(Integer.MAX_VALUE, "");

        private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,8})\\.([0-9a-f]{32})");

        /**
         * Reads what {@link #toString} wrote. Spring converts parameters with it, and answers 400 where it fails.
         *
         * @throws IllegalArgumentException if it is written otherwise
         */
        public static Place of(String written) {
            var parts = WRITTEN.matcher(written);
            if (!parts.matches()) {
                throw new IllegalArgumentException("Not a place in the list: " + written);
            }
            return new Place(Integer.parseInt(parts.group(1)), parts.group(2));
        }

        /** As addresses tell it: {@code 3.d41d8cd98f00b204e9800998ecf8427e}. */
        @Override
        public String toString() {
            return citations + "." + headlineKey;
        }
    }
}
