package hemera.article;

/** The article is not withdrawn, so nothing can be lifted. */
public class NotWithdrawn extends RuntimeException {

    NotWithdrawn(long articleId) {
        super("Article " + articleId + " is not withdrawn");
    }
}
