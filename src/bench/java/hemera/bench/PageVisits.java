package hemera.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Asks the running archive for pages, one after the other, and tells what each made it run. */
final class PageVisits {

    private final HttpClient reader = HttpClient.newHttpClient();
    private final String origin;
    private final StatementLog log;

    /** @param origin such as {@code http://127.0.0.1:8080} */
    PageVisits(String origin, StatementLog log) {
        this.origin = origin;
        this.log = log;
    }

    /**
     * The statements behind one page, in order; none if it came from memory.
     *
     * @throws IllegalStateException if it is no page
     */
    List<RanStatement> visit(String path) throws IOException, InterruptedException {
        log.take();
        var answer = reader.send(
                HttpRequest.newBuilder(URI.create(origin + path)).build(), HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return log.take();
    }
}
