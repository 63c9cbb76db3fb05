package hemera.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the desk and its doors are. */
public final class DeskAddresses {

    public static final String DESK = "/desk";
    public static final String SIGN_IN = "/sign-in";

    /** Explains that a form came with a stale token. */
    public static final String STALE = "/desk/stale";

    private static final String KEPT = "/desk/kept/";

    static final String SIGN_OUT = "/sign-out";
    static final String INSIDE = "/desk/**";

    /** Pages for those who are not signed in; they exist under {@code /en} too. */
    static final String[] DOORS = {SIGN_IN, "/setup/**", "/invitation/**"};

    /** Nothing that leads to another site, or to a page outside of the desk. */
    private static final Pattern WITHIN = Pattern.compile("/desk(?:[/?](?!/)[\\w./:?&=%+~,@!-]{0,1500})?");

    private DeskAddresses() {}

    /** The sign-in page, which afterwards leads to where somebody wanted to go. What cannot be read is not come back to. */
    static String signInFor(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return SIGN_IN;
        }
        var query = request.getQueryString();
        return signInFor(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    static String signInFor(String wanted) {
        return wanted.equals(DESK) || !WITHIN.matcher(wanted).matches()
                ? SIGN_IN
                : SIGN_IN + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** Where words that were kept are got back. */
    static String kept(UUID key) {
        return KEPT + key;
    }

    /** Whether it is the address of words that were kept. */
    public static boolean isKept(@Nullable String wanted) {
        return wanted != null && wanted.startsWith(KEPT);
    }

    /** The given address if it is one of the desk, else the desk's first page. */
    public static String within(@Nullable String wanted) {
        return wanted != null && WITHIN.matcher(wanted).matches() ? wanted : DESK;
    }
}
