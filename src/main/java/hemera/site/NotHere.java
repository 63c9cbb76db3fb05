package hemera.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing at this address and there was never anything: the page for status 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotHere extends RuntimeException {

    /** @param what what was looked for, for the log */
    public NotHere(String what) {
        super("There is no " + what);
    }
}
