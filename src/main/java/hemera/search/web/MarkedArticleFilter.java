package hemera.search.web;

import hemera.search.Marking;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Marks in an article what a reader searched for who comes from the results: {@code /articles/{ark}/{slug}?q=…}, with
 * {@code widen=no} for just the names that were typed. The
 * article draws its page as ever and knows nothing of it. Such pages are never kept, having a query.
 */
@Component
class MarkedArticleFilter extends HttpFilter {

    private static final Pattern ARTICLE = Pattern.compile("(?:/en)?/articles/[\\w-]+/[\\w-]+");

    private final transient Marking marking;
    private final transient ArticleMarks marks;

    /** Filters are made before the database is open, and a start that fails there tells it in one line. */
    MarkedArticleFilter(@Lazy Marking marking, @Lazy ArticleMarks marks) {
        this.marking = marking;
        this.marks = marks;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = request.getQueryString() != null
                        && ARTICLE.matcher(request.getRequestURI()).matches()
                ? asked(request)
                : null;
        if (asked == null || asked.isBlank()) {
            chain.doFilter(request, response);
            return;
        }
        var drawn = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, drawn);
        if (isPage(drawn)) {
            var page = new String(drawn.getContentAsByteArray(), StandardCharsets.UTF_8);
            response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
            var query = marking.asTyped(asked, !"no".equals(request.getParameter("widen")));
            response.getWriter().write(marks.in(page, query, request.getRequestURI()));
        } else {
            drawn.copyBodyToResponse();
        }
    }

    /** What cannot be read is told by the page, if it matters there. */
    private static @Nullable String asked(HttpServletRequest request) {
        try {
            return request.getParameter("q");
        } catch (InvalidParameterException unreadable) {
            return null;
        }
    }

    private static boolean isPage(ContentCachingResponseWrapper drawn) {
        var type = drawn.getContentType();
        return drawn.getStatus() == HttpServletResponse.SC_OK
                && type != null
                && type.startsWith(MediaType.TEXT_HTML_VALUE);
    }
}
