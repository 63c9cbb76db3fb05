package hemera.site;

/** What was asked for stands at another address now, for good: readers are sent there with status 301. */
public class Moved extends RuntimeException {

    private final String path;

    /** @param path the new address, encoded, beginning with a slash and without a language before it */
    public Moved(String path) {
        super("Moved to " + path);
        this.path = path;
    }

    String path() {
        return path;
    }
}
