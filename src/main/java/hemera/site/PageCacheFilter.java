package hemera.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stands ahead of everything: answers from the {@link PageCache}, or sends what is drawn behind it with validator and
 * compression, and keeps it. It touches only answers to GET and HEAD that anyone may store; all others pass as they are.
 */
class PageCacheFilter extends HttpFilter {

    /** Request attribute of a page that is sent like all others but not kept, see {@link ForReaders#kept()}. */
    static final String PASSING = PageCacheFilter.class.getName() + ".passing";

    /** Other spellings of an address are answered, but must not fill the memory. */
    private static final Pattern KEPT = Pattern.compile("[\\w/.:~-]{1,500}");

    private final transient PageCache pages;

    PageCacheFilter(PageCache pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            chain.doFilter(request, response);
            return;
        }
        var page = request.getQueryString() == null ? pages.find(request.getRequestURI()) : null;
        if (page == null) {
            page = draw(request, response, chain);
        }
        if (page != null) {
            page.send(request, response);
        }
    }

    /** The page that was drawn, or null if the answer was none and is already on its way. */
    private @Nullable Page draw(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var generation = pages.generation();
        var held = new HeldResponse(request, response);
        chain.doFilter(new AlwaysGet(request), held);
        var page = held.finish();
        if (page != null && page.isSameForAll() && isKept(request)) {
            pages.keep(request.getRequestURI(), page, generation);
        }
        return page;
    }

    private static boolean isKept(HttpServletRequest request) {
        return request.getQueryString() == null
                && request.getAttribute(PASSING) == null
                && KEPT.matcher(request.getRequestURI()).matches();
    }

    /** HEAD must tell the length and validator of what GET would send, so it is drawn as one. */
    private static final class AlwaysGet extends HttpServletRequestWrapper {

        AlwaysGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
