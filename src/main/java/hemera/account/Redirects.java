package hemera.account;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Answers 303 (RFC 9110, 15.4.4): whatever was asked, the next page is read with GET. */
final class Redirects {

    private Redirects() {}

    static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, address);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
