package hemera.source;

/** Somebody saved the source after this editor opened it. */
public class SourceEditedMeanwhile extends RuntimeException {

    SourceEditedMeanwhile(long id) {
        super("Source " + id + " was saved by somebody else meanwhile");
    }
}
