package hemera.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses what {@link Requires} does not allow, before anything that was sent is read. */
final class DeskRules implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(DeskRules.class);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var required = handler instanceof HandlerMethod method ? required(method) : Optional.<Role>empty();
        if (required.isEmpty()) {
            LOG.error("{} does not say which role it requires, and is refused to everybody", handler);
        }
        if (required.isEmpty() || !isAllowed(required.get())) {
            throw new AccessDeniedException(handler + " is not for this editor");
        }
        return true;
    }

    /** The role that a handler asks for; empty if it says nothing. */
    static Optional<Role> required(HandlerMethod method) {
        var own = method.getMethodAnnotation(Requires.class);
        return Optional.ofNullable(
                        own != null
                                ? own
                                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Requires.class))
                .map(Requires::value);
    }

    private static boolean isAllowed(Role required) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn editor
                && editor.may(required);
    }
}
