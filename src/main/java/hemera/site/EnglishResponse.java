package hemera.site;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Takes {@code /en} off links to files, which are the same in every language. */
final class EnglishResponse extends HttpServletResponseWrapper {

    EnglishResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public String encodeURL(String url) {
        var path = InterfaceLanguage.ENGLISH.strip(url);
        return super.encodeURL(Assets.hold(path) ? path : url);
    }
}
