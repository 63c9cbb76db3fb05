package hemera.article;

/** The article is not before readers, so it cannot be withdrawn. */
public class NotPublic extends RuntimeException {

    public NotPublic(long articleId) {
        super("Article " + articleId + " is not before readers");
    }
}
