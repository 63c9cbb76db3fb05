package hemera.article;

/** Somebody saved the article after this editor opened it. */
public class EditedMeanwhile extends RuntimeException {

    EditedMeanwhile(long articleId) {
        super("Article " + articleId + " was saved by somebody else meanwhile");
    }
}
