package hemera.site;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Holds back a page that anyone may store until it is complete. Whether an answer is one shows at its first byte; any
 * other, and one that grows past {@value #LIMIT} bytes, goes straight out.
 */
final class HeldResponse extends HttpServletResponseWrapper {

    private static final int LIMIT = 1 << 20;
    private static final Set<String> COMPUTED =
            Set.of(HttpHeaders.ETAG, HttpHeaders.CONTENT_LENGTH, HttpHeaders.ACCEPT_RANGES, HttpHeaders.LAST_MODIFIED);

    private final HttpServletRequest request;
    private final Set<String> toldBefore;
    private final ServletOutputStream stream = new Stream();
    private @Nullable PrintWriter writer;
    private @Nullable PageBytes held;
    private @Nullable OutputStream out;

    HeldResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
        this.toldBefore = Set.copyOf(response.getHeaderNames());
    }

    /** The complete page; or null if the answer is none, and then all of it has been passed on. */
    @Nullable
    Page finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (held == null) {
            return null;
        }
        if (!isPage()) {
            passOn(held);
            return null;
        }
        COMPUTED.forEach(name -> setHeader(name, null));
        return new Page(getContentType(), headers(), held.complete());
    }

    private boolean isPage() {
        var rule = getHeader(HttpHeaders.CACHE_CONTROL);
        return getStatus() == SC_OK
                && rule != null
                && rule.contains("public")
                && getContentType() != null
                && getHeader(HttpHeaders.CONTENT_ENCODING) == null
                && !request.isAsyncStarted()
                && !isCommitted();
    }

    private Map<String, List<String>> headers() {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        getHeaderNames().stream()
                .filter(name -> !toldBefore.contains(name))
                .forEach(name -> headers.put(name, List.copyOf(getHeaders(name))));
        return headers;
    }

    private OutputStream target(int more) throws IOException {
        if (out == null) {
            held = isPage() ? new PageBytes() : null;
            out = held == null ? super.getOutputStream() : held;
        } else if (held != null && held.size() + more > LIMIT) {
            passOn(held);
        }
        return out;
    }

    private void passOn(PageBytes bytes) throws IOException {
        held = null;
        out = super.getOutputStream();
        bytes.writeTo(out);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(
                    new BufferedWriter(new DrawableWriter(new OutputStreamWriter(stream, getCharacterEncoding()))));
        }
        return writer;
    }

    /** Told as a plain header, so that it is kept with the page. */
    @Override
    public void setLocale(Locale locale) {
        setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    }

    @Override
    public void flushBuffer() throws IOException {
        if (out != null && held == null) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        drop();
    }

    @Override
    public void reset() {
        super.reset();
        drop();
    }

    private void drop() {
        writer = null;
        held = null;
        out = null;
    }

    private final class Stream extends ServletOutputStream {

        @Override
        public void write(int octet) throws IOException {
            target(1).write(octet);
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            target(length).write(octets, from, length);
        }

        @Override
        public void flush() throws IOException {
            if (out != null && held == null) {
                out.flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Pages are written blocking");
        }
    }
}
