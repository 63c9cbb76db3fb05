package hemera.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Says of every answer who may store it (RFC 9111), before it is made; a controller can still say something else. */
final class CachingRules implements HandlerInterceptor {

    static final String REVALIDATED = "public, no-cache";
    static final String UNSTORED = "no-store";

    /** A year, the longest that RFC 9111's forerunners allowed and that caches still honour. */
    private static final String IMMUTABLE = "public, max-age=31536000, immutable";

    /** The MD5 that {@code ContentVersionStrategy} puts before the extension. */
    private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{32}\\.\\w+");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Looking for an annotation takes as long as finding the controller. */
    private final Map<Method, Optional<ForReaders>> marks = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, rule(request, handler));
        return true;
    }

    private String rule(HttpServletRequest request, Object handler) {
        if (!READING.contains(request.getMethod())) {
            return UNSTORED;
        }
        if (handler instanceof ResourceHttpRequestHandler) {
            return HASHED.matcher(request.getRequestURI()).matches() ? IMMUTABLE : REVALIDATED;
        }
        var mark = handler instanceof HandlerMethod method ? known(method) : null;
        if (mark == null) {
            return UNSTORED;
        }
        if (!mark.kept()) {
            request.setAttribute(PageCacheFilter.PASSING, true);
        }
        return REVALIDATED;
    }

    private @Nullable ForReaders known(HandlerMethod method) {
        return marks.computeIfAbsent(method.getMethod(), each -> Optional.ofNullable(mark(method)))
                .orElse(null);
    }

    private static @Nullable ForReaders mark(HandlerMethod method) {
        var mark = method.getMethodAnnotation(ForReaders.class);
        return mark == null ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), ForReaders.class) : mark;
    }
}
