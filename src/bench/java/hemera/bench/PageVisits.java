package hemera.bench;

import java.io.IOException;
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
     * @param body not compressed
     * @param statements behind it, in order; none if it came from memory
     */
    record Visit(byte[] body, List<RanStatement> statements) {}

    /** @throws IllegalStateException if it is no page */
    Visit visit(String path) throws IOException {
        log.take();
        var connection = (HttpURLConnection) URI.create(origin + path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException(path + " answered " + connection.getResponseCode());
        }
        try (var body = connection.getInputStream()) {
            return new Visit(body.readAllBytes(), log.take());
        }
    }
}
