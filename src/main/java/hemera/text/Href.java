package hemera.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which written addresses become links: those a browser can follow without running anything. */
final class Href {

    private static final Pattern ANCHOR = Pattern.compile("#[A-Za-z0-9_-]+");
    /** Letters beyond ASCII arrive percent-encoded; an encoded ASCII sign has no place in the name of a host. */
    private static final Pattern NO_HOST = Pattern.compile("^$|[^A-Za-z0-9._~:@%-]|%[0-7]");

    private static final int LAST_PORT = 65_535;

    private Href() {}

    /** An address of a page, a mailbox or an anchor of this page; it is percent-encoded already. */
    static Optional<String> of(String encoded) {
        return isMailbox(encoded) || ANCHOR.matcher(encoded).matches() ? Optional.of(encoded) : ofPage(encoded);
    }

    /** An {@code http} or {@code https} address that names a host; it is percent-encoded already. */
    static Optional<String> ofPage(String encoded) {
        try {
            var address = new URI(encoded);
            var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && namesHost(address)
                    ? Optional.of(encoded)
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean namesHost(URI address) {
        var authority = address.getRawAuthority();
        return authority != null && !NO_HOST.matcher(authority).find() && address.getPort() <= LAST_PORT;
    }

    private static boolean isMailbox(String encoded) {
        return encoded.toLowerCase(Locale.ROOT).startsWith("mailto:") && encoded.indexOf('@') > 0;
    }
}
