package hemera.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/** Asks the running archive for pages, one after the other, in the thread of the caller. */
final class PageVisits {

    private final String origin;
    private final StatementLog log;

    /** @param origin such as {@code http://127.0.0.1:8080} */
    PageVisits(String origin, StatementLog log) {
        this.origin = origin;
        this.log = log;
    }

    /**
     * An answer.
     *
     * @param bytes of the page, not compressed
     * @param statements behind it, in order; none if it came from memory
     */
    record Visit(long bytes, List<RanStatement> statements) {}

    /**
     * Reads a page and keeps nothing of it: what the reader leaves for the garbage collector would count as the
     * application’s.
     *
     * @throws IllegalStateException if it is no page
     */
    Visit visit(String path) throws IOException {
        log.take();
        try (var body = open(path)) {
            return new Visit(body.transferTo(OutputStream.nullOutputStream()), log.take());
        }
    }

    /**
     * What a page says, not compressed.
     *
     * @throws IllegalStateException if it is no page
     */
    byte[] read(String path) throws IOException {
        try (var body = open(path)) {
            return body.readAllBytes();
        }
    }

    private InputStream open(String path) throws IOException {
        var connection = (HttpURLConnection) URI.create(origin + path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException(path + " answered " + connection.getResponseCode());
        }
        return connection.getInputStream();
    }
}
