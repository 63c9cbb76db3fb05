package hemera.browse;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A page of a list was asked for that is both after one place and before another, which makes no sense: status 400. */
public class BothWays extends ResponseStatusException {

    public BothWays() {
        super(HttpStatus.BAD_REQUEST, "both after and before");
    }
}
