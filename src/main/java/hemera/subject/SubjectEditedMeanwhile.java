package hemera.subject;

/** Somebody saved the subject after this editor opened it. */
public class SubjectEditedMeanwhile extends RuntimeException {

    SubjectEditedMeanwhile(long id) {
        super("Subject " + id + " was saved by somebody else meanwhile");
    }
}
