package hemera.account;

import hemera.site.ChosenLanguage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the desk speak the language that its editor chose, and leaves the {@link Desk} with the request. Nobody stores its pages. */
final class DeskLanguage extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn editor
                && isOfTheDesk(request.getRequestURI())) {
            ChosenLanguage.choose(request, editor.language());
            request.setAttribute("desk", Desk.of(editor, request));
            WriterCookie.leave(request, response);
        }
        chain.doFilter(request, response);
    }

    /** Signing out too: a stale token is told by a page of the desk. */
    private static boolean isOfTheDesk(String path) {
        return path.startsWith(DeskAddresses.DESK) || path.equals(DeskAddresses.SIGN_OUT);
    }
}
