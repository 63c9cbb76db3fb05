package hemera.source;

/** No such source. */
public class SourceNotFound extends RuntimeException {

    SourceNotFound(long id) {
        super("No source " + id);
    }
}
