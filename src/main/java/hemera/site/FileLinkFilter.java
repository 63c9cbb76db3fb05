package hemera.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Turns links to files into the address with the hash of their content, and takes {@code /en} off them: files are the
 * same in every language. Spring's own filter for this would keep the prefix, and Spring Security stops whatever
 * encodes addresses outside of it, so this one stands inside.
 */
class FileLinkFilter extends HttpFilter {

    private final transient ResourceUrlProvider files;
    /** Every page asks for the same twenty. */
    private final transient Map<String, String> links = new ConcurrentHashMap<>();

    FileLinkFilter(ResourceUrlProvider files) {
        this.files = files;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new FileLinks(response));
    }

    private final class FileLinks extends HttpServletResponseWrapper {

        FileLinks(HttpServletResponse response) {
            super(response);
        }

        @Override
        public String encodeURL(String url) {
            var path = InterfaceLanguage.ENGLISH.strip(url);
            if (!Assets.hold(path)) {
                return super.encodeURL(url);
            }
            var known = links.get(path);
            return known == null ? find(path) : known;
        }

        private String find(String path) {
            var hashed = files.getForLookupPath(path);
            if (hashed == null) {
                return path;
            }
            links.put(path, hashed);
            return hashed;
        }
    }
}
