package hemera.article;

/** Readers already see the newest revision of the article. */
public class NothingToPublish extends RuntimeException {

    public NothingToPublish(long articleId) {
        super("Article " + articleId + " has no revision beyond the public one");
    }
}
