package hemera.article.web;

/** The article asked for is no longer offered; its tombstone stands in for it. */
class ArticleWithdrawn extends RuntimeException {

    private final transient Reading reading;

    ArticleWithdrawn(Reading reading) {
        super("Article " + reading.ark + " is withdrawn");
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }
}
