package hemera.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Reads the language of the interface from the address, takes it off the path and leaves the page's {@link PageAddress}
 * with the request. On English pages {@code /en} is told to everyone behind as the context path, which is why every
 * link and redirect that they make carries it.
 */
class LanguageFilter extends HttpFilter {

    static final String LANGUAGE = LanguageFilter.class.getName();
    private static final String ADDRESS = "site";

    /** Paths that were refused may hold anything; only these are repeated in a link. Two slashes would name a host. */
    private static final Pattern HARMLESS = Pattern.compile("(?!.*//)/[\\w./:~-]*");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What machines alone read has no language, and the desk speaks the one that its editor chose. */
    private static final Pattern WITHOUT_LANGUAGE =
            Pattern.compile("/(?:health|robots\\.txt|sitemap(?:-[\\w-]+)?\\.xml|desk(?:/.*)?|sign-out)");

    private final transient SiteProperties site;

    LanguageFilter(SiteProperties site) {
        this.site = site;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var uri = request.getRequestURI();
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            var chosen = ChosenLanguage.of(request);
            var language = chosen == null ? InterfaceLanguage.of(failed) : chosen;
            passOn(language, ofAnError(language, failed), request, response, chain);
        } else if (uri.equals(InterfaceLanguage.ENGLISH.prefix())) {
            move(InterfaceLanguage.ENGLISH.prefix() + "/", request, response);
        } else if (endsInSlash(uri) && READING.contains(request.getMethod())) {
            move(uri.substring(0, uri.length() - 1), request, response);
        } else {
            var language = hasLanguage(uri) ? InterfaceLanguage.of(uri) : InterfaceLanguage.FRENCH;
            var address = PageAddress.of(language, language.strip(uri), request.getQueryString(), site);
            passOn(language, address, request, response, chain);
        }
    }

    private static void passOn(
            InterfaceLanguage language,
            PageAddress address,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(LANGUAGE, language);
        request.setAttribute(ADDRESS, address);
        chain.doFilter(language == InterfaceLanguage.ENGLISH ? new EnglishRequest(request) : request, response);
    }

    private PageAddress ofAnError(InterfaceLanguage language, @Nullable String failed) {
        var path = failed != null && HARMLESS.matcher(failed).matches() ? language.strip(failed) : "/";
        return PageAddress.of(language, path, null, site).ofAnError();
    }

    private static boolean hasLanguage(String uri) {
        var path = InterfaceLanguage.ENGLISH.strip(uri);
        return !Assets.hold(path) && !WITHOUT_LANGUAGE.matcher(path).matches();
    }

    /** No page has such an address, but people type them. */
    private static boolean endsInSlash(String uri) {
        var path = InterfaceLanguage.ENGLISH.strip(uri);
        return path.length() > 1 && path.endsWith("/") && HARMLESS.matcher(uri).matches();
    }

    private static void move(String path, HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, path + (query == null ? "" : "?" + query));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CachingRules.REVALIDATED);
    }
}
