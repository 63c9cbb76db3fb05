package hemera.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** What becomes of requests to the desk that its rules refuse. */
@Component
class DeskRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Somebody who is not signed in is sent to the door; a script, which cannot go there, gets 401. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (isScript(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            Redirects.seeOther(response, DeskAddresses.signInFor(request));
        }
    }

    /** A token is missing or stale, or the role does not suffice. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (isSignedIn() || isScript(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            Redirects.seeOther(response, DeskAddresses.signInFor(request));
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
}
