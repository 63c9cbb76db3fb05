package hemera.text;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * The address of a page on the web, as somebody wrote it; letters beyond ASCII may stand in it.
 *
 * @param value begins with {@code http://} or {@code https://} and names a host; at most 2000 characters
 */
public record WebAddress(String value) {

    private static final int LONGEST = 2000;

    /** @throws IllegalArgumentException unless it is one */
    public WebAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("No web address: " + value);
        }
        value = StoredText.normalise(value);
    }

    /** Whether this is the address of a page. */
    public static boolean isOne(String typed) {
        return typed.length() <= LONGEST
                && (typed.startsWith("http://") || typed.startsWith("https://"))
                && namesHost(typed);
    }

    private static boolean namesHost(String typed) {
        try {
            return Href.ofPage(new URI(typed).toASCIIString()).isPresent();
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
