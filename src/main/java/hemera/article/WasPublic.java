package hemera.article;

/** An article that readers have seen is withdrawn, never deleted. */
public class WasPublic extends RuntimeException {

    WasPublic(long articleId) {
        super("Article " + articleId + " was public and stays in the history");
    }
}
