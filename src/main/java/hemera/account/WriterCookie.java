package hemera.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Tells, after a session is over, in whose name this browser was signed in: {@code hemera-writer-12}, with that editor's
 * secret. It opens nothing; it lets {@link KeptWords} take what was typed, which otherwise anybody could fill up.
 */
final class WriterCookie {

    private static final String NAME = "hemera-writer-";
    private static final String EDITOR = WriterCookie.class.getName();
    private static final Duration AGE = Duration.ofDays(90);

    private WriterCookie() {}

    static void remember(Editor editor, HttpServletRequest request) {
        request.setAttribute(EDITOR, editor);
    }

    /** Sets the cookie of the remembered editor in a browser that has it not yet. */
    static void leave(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(EDITOR) instanceof Editor editor && !holds(request, editor.id(), editor.writerKey())) {
            var cookie = ResponseCookie.from(
                            NAME + editor.id(), editor.writerKey().toString())
                    .path(DeskAddresses.DESK)
                    .maxAge(AGE)
                    .httpOnly(true)
                    .sameSite("Strict")
                    .secure(request.isSecure())
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    /** Whether the editor with that secret has signed in with this browser. */
    static boolean holds(HttpServletRequest request, long editor, UUID key) {
        return key.toString().equals(value(request, editor));
    }

    private static @Nullable String value(HttpServletRequest request, long editor) {
        var cookie = WebUtils.getCookie(request, NAME + editor);
        return cookie == null ? null : cookie.getValue();
    }
}
