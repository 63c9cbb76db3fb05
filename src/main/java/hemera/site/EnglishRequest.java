package hemera.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request for an English page, as those see it who need not know of languages: {@code /en} is the context path. */
final class EnglishRequest extends HttpServletRequestWrapper {

    EnglishRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getContextPath() {
        return InterfaceLanguage.ENGLISH.prefix();
    }

    @Override
    public String getRequestURI() {
        // The container's own way to the error page has no language before it, but the context path must fit it.
        return getDispatcherType() == DispatcherType.ERROR
                ? InterfaceLanguage.ENGLISH.prefix() + super.getRequestURI()
                : super.getRequestURI();
    }

    @Override
    public String getServletPath() {
        return InterfaceLanguage.ENGLISH.strip(super.getServletPath());
    }

    @Override
    public @Nullable String getPathInfo() {
        var info = super.getPathInfo();
        return info == null ? null : InterfaceLanguage.ENGLISH.strip(info);
    }
}
