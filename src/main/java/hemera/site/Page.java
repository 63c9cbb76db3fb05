package hemera.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A whole answer as it is sent: plain, or compressed for who accepts it, where that makes it smaller. Each form has its own
 * strong ETag.
 */
final class Page {

    private final String type;
    private final Map<String, List<String>> headers;
    private final PageBytes plain;
    private final String plainTag;
    private final String compressedTag;
    /** Made when it is first asked for, as compressing is a tenth of what drawing costs; the plain form if that is smaller. */
    private volatile @Nullable PageBytes compressed;

    /**
     * @param type the whole Content-Type
     * @param headers what else the page's controller said, found by name in any case; none that this class computes
     */
    Page(String type, Map<String, List<String>> headers, PageBytes plain) {
        this.type = type;
        this.headers = headers;
        this.plain = plain;
        var digest = digest(plain);
        this.plainTag = "\"" + digest + "\"";
        this.compressedTag = "\"" + digest + "-gzip\"";
    }

    /** Roughly what keeping it costs, with a compressed form of a third. */
    int bytes() {
        return 1000 + plain.size() + plain.size() / 3;
    }

    /** Whether nothing but the address decided what it says. */
    boolean isSameForAll() {
        return !headers.containsKey(HttpHeaders.VARY) && !headers.containsKey(HttpHeaders.SET_COOKIE);
    }

    /** Answers as RFC 9110 wants: the form that is accepted, or 304 if the visitor holds either of them. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING)) ? compressed() : plain;
        headers.forEach((name, values) -> setAll(response, name, values));
        response.setHeader(HttpHeaders.ETAG, body == plain ? plainTag : compressedTag);
        addVary(response);
        if (isHeld(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        if (body != plain) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(body.size());
        body.writeTo(response.getOutputStream());
    }

    private static void setAll(HttpServletResponse response, String name, List<String> values) {
        response.setHeader(name, values.get(0));
        values.stream().skip(1).forEach(value -> response.addHeader(name, value));
    }

    private void addVary(HttpServletResponse response) {
        var vary = headers.get(HttpHeaders.VARY);
        response.setHeader(
                HttpHeaders.VARY,
                vary == null ? HttpHeaders.ACCEPT_ENCODING : String.join(", ", vary) + ", Accept-Encoding");
    }

    /** RFC 9110, 12.5.3. Only gzip by its name: what sends {@code *} alone is no browser. */
    private static boolean acceptsGzip(@Nullable String codings) {
        if (codings == null) {
            return false;
        }
        for (var coding : codings.split(",")) {
            var parts = coding.split(";");
            if (parts[0].strip().equalsIgnoreCase("gzip")) {
                return parts.length == 1 || !parts[1].strip().matches("[qQ]=0(\\.0*)?");
            }
        }
        return false;
    }

    /** RFC 9110, 13.1.2: compared weakly. */
    private boolean isHeld(@Nullable String tags) {
        if (tags == null) {
            return false;
        }
        for (var tag : tags.split(",")) {
            var bare = tag.strip();
            bare = bare.startsWith("W/") ? bare.substring(2) : bare;
            if (bare.equals("*") || bare.equals(plainTag) || bare.equals(compressedTag)) {
                return true;
            }
        }
        return false;
    }

    /** Two that ask at once may both make it; they make the same. */
    private PageBytes compressed() {
        var known = compressed;
        if (known == null) {
            known = compress(plain);
            compressed = known;
        }
        return known;
    }

    private static PageBytes compress(PageBytes plain) {
        var bytes = new PageBytes();
        try (var gzip = new GZIPOutputStream(bytes)) {
            plain.writeTo(gzip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size() < plain.size() ? bytes.complete() : plain;
    }

    /** The first half of a SHA-256: 128 bits tell any two pages apart. */
    private static String digest(PageBytes bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            bytes.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest.digest())
                    .substring(0, 22);
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
