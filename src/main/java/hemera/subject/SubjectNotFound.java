package hemera.subject;

/** No such subject. */
public class SubjectNotFound extends RuntimeException {

    SubjectNotFound(long id) {
        super("No subject " + id);
    }
}
