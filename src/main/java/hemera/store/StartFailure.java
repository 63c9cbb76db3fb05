package hemera.store;

/** What keeps Hemera from starting, said in one sentence to the person who starts it; no stack trace is shown. */
public abstract class StartFailure extends RuntimeException {

    protected StartFailure(String sentence) {
        super(sentence);
    }

    protected StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
