package hemera.account.desk;

import hemera.account.TooManyAttempts;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** Says when the next attempt is taken (RFC 6585, 4). */
final class TooOften {

    private TooOften() {}

    static HttpStatus tell(TooManyAttempts guessing, BindingResult problems, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(guessing.seconds()));
        problems.reject("account.too-often", new Object[] {guessing.seconds()}, null);
        return HttpStatus.TOO_MANY_REQUESTS;
    }
}
