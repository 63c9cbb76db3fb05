package hemera.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the desk and its doors are. */
public final class DeskAddresses {

    public static final String DESK = "/desk";
    public static final String SIGN_IN = "/sign-in";

    static final String SIGN_OUT = "/sign-out";
    static final String INSIDE = "/desk/**";

    /** Pages for those who are not signed in; they exist under {@code /en} too. */
    static final String[] DOORS = {SIGN_IN, "/setup/**", "/invitation/**"};

    /** Nothing that leads to another site, or to a page outside of the desk. */
    private static final Pattern WITHIN = Pattern.compile("/desk(?:[/?](?!/)[\\w./:?&=%+~,@!-]{0,1500})?");

    private DeskAddresses() {}

    /** The sign-in page, which afterwards leads to where somebody wanted to go. */
    static String signInFor(HttpServletRequest request) {
        var wanted = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        return wanted.equals(DESK) || !WITHIN.matcher(wanted).matches()
                ? SIGN_IN
                : SIGN_IN + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** The given address if it is one of the desk, else the desk's first page. */
    public static String within(@Nullable String wanted) {
        return wanted != null && WITHIN.matcher(wanted).matches() ? wanted : DESK;
    }
}
