package hemera.article;

/** The article is not withdrawn, so nothing can be lifted. */
public class NotWithdrawn extends RuntimeException {

    public NotWithdrawn(long articleId) {
        super("Article " + articleId + " is not withdrawn");
    }
}
