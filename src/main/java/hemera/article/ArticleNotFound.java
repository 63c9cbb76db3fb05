package hemera.article;

/** No such article, or none that readers may see. */
public class ArticleNotFound extends RuntimeException {

    ArticleNotFound(String wanted) {
        super("No article " + wanted);
    }
}
