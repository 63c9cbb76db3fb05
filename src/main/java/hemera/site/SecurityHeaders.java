package hemera.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.catalina.connector.Response;

/** What every answer tells the browser it may do: nothing but show this site's own pages with this site's own files. */
final class SecurityHeaders {

    private final Map<String, byte[]> headers = new LinkedHashMap<>();

    SecurityHeaders(SiteProperties site) {
        say(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
                        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                        + "frame-ancestors 'none'");
        say("X-Content-Type-Options", "nosniff");
        say("Referrer-Policy", "strict-origin-when-cross-origin");
        say("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        say("Cross-Origin-Opener-Policy", "same-origin");
        say("Cross-Origin-Resource-Policy", "same-origin");
        if (site.isEncrypted()) {
            say("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private void say(String name, String value) {
        headers.put(name, value.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Adds them to an answer that has none of them yet; as bytes, for encoding them anew would cost every request. */
    void addTo(Response response) {
        var answer = response.getCoyoteResponse().getMimeHeaders();
        headers.forEach((name, value) -> answer.addValue(name).setBytes(value, 0, value.length));
    }
}
