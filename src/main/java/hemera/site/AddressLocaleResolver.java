package hemera.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** The locale is the one that an editor chose for the desk, or the one of the address; what a browser prefers is never asked. */
final class AddressLocaleResolver implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var chosen = ChosenLanguage.of(request);
        if (chosen != null) {
            return chosen.locale();
        }
        return request.getAttribute(LanguageFilter.LANGUAGE) instanceof InterfaceLanguage language
                ? language.locale()
                : InterfaceLanguage.FRENCH.locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The address alone sets the language");
    }
}
