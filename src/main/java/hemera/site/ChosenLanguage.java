package hemera.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language that somebody chose for pages whose address names none: those of the desk. It counts for their error pages too. */
public final class ChosenLanguage {

    private static final String CHOSEN = ChosenLanguage.class.getName();

    private ChosenLanguage() {}

    /** Has the page at hand drawn in French or English, whatever its address says. */
    public static void choose(HttpServletRequest request, Locale locale) {
        request.setAttribute(
                CHOSEN,
                locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                        ? InterfaceLanguage.ENGLISH
                        : InterfaceLanguage.FRENCH);
    }

    static @Nullable InterfaceLanguage of(HttpServletRequest request) {
        return request.getAttribute(CHOSEN) instanceof InterfaceLanguage language ? language : null;
    }
}
