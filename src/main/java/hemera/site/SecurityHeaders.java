package hemera.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells the browser it may do: nothing but show this site's own pages with this site's own files. */
final class SecurityHeaders {

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(SiteProperties site) {
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
                        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                        + "frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (site.isEncrypted()) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    void addTo(HttpServletResponse response) {
        headers.forEach(response::setHeader);
    }
}
