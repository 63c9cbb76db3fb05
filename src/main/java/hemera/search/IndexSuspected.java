package hemera.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.AlreadyClosedException;

/** Something failed as it does where files of the index are not what they were. */
record IndexSuspected(Throwable failure) {

    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOfFiles(cause) || isAmongReaders(cause)) {
                return true;
            }
        }
        return false;
    }

    /** A mapped file that became shorter makes the JVM itself stumble. */
    private static boolean isOfFiles(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof AlreadyClosedException
                || cause instanceof InternalError;
    }

    /** Garbled files make their readers stumble in any way. */
    private static boolean isAmongReaders(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(10)
                .map(StackTraceElement::getClassName)
                .anyMatch(name ->
                        name.startsWith("org.apache.lucene.codecs") || name.startsWith("org.apache.lucene.store"));
    }
}
