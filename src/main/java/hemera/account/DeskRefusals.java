package hemera.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What becomes of requests to the desk that its rules refuse. Words that were typed are kept. */
@Component
class DeskRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final KeptWords words;

    DeskRefusals(KeptWords words) {
        this.words = words;
    }

    /** Somebody who is not signed in is sent to the door; a script, which cannot go there, gets 401. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (isScript(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            Redirects.seeOther(
                    response,
                    words.keep(request)
                            .map(key -> DeskAddresses.signInFor(DeskAddresses.kept(key)))
                            .orElseGet(() -> DeskAddresses.signInFor(request)));
        }
    }

    /** A token is missing or stale, or the role does not suffice. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (!isSignedIn()) {
            commence(request, response, new NobodySignedIn(refused));
        } else if (refused instanceof CsrfException && !isScript(request)) {
            words.keep(request).ifPresent(key -> request.setAttribute("kept", DeskAddresses.kept(key)));
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher(DeskAddresses.STALE).forward(new Read(request), response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }

    /** Fetch Metadata: browsers say what they will do with the answer. */
    private static boolean isScript(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    private static final class NobodySignedIn extends AuthenticationException {

        NobodySignedIn(AccessDeniedException cause) {
            super("Nobody is signed in", cause);
        }
    }

    /** Pages that explain are read, whatever was asked. */
    private static final class Read extends HttpServletRequestWrapper {

        Read(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
