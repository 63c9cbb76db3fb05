package hemera.site;

import org.springframework.http.HttpStatus;

/** What was asked for stands at another address: readers are sent there, with status 301 if it is for good, else 302. */
public class Moved extends RuntimeException {

    private final String path;
    private final HttpStatus status;

    /**
     * For good.
     *
     * @param path the new address, encoded, beginning with a slash and without a language before it
     */
    public Moved(String path) {
        this(path, HttpStatus.MOVED_PERMANENTLY);
    }

    private Moved(String path, HttpStatus status) {
        super("Moved to " + path);
        this.path = path;
        this.status = status;
    }

    /** As things are now: what brought it there may be undone. */
    public static Moved forNow(String path) {
        return new Moved(path, HttpStatus.FOUND);
    }

    String path() {
        return path;
    }

    HttpStatus status() {
        return status;
    }
}
