package hemera.site;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Error pages drawn at start, for when nothing can be drawn any more or the container refuses before anyone is asked. */
@Component
class PlainPages {

    static final String TYPE = "text/html;charset=UTF-8";

    /** The statuses that have words of their own; others share those of the first of their hundred. */
    static final List<Integer> TOLD = List.of(400, 403, 404, 405, 406, 410, 413, 414, 415, 431, 500, 503);

    /** What Tomcat answers to unknown transfer codings, methods and versions of HTTP. */
    private static final Set<Integer> VISITORS_FAULT = Set.of(501, 505);

    private final Map<Case, byte[]> pages = new HashMap<>();

    PlainPages(ITemplateEngine templates) {
        for (var language : InterfaceLanguage.values()) {
            TOLD.forEach(status -> pages.put(new Case(language, status), draw(templates, language, status)));
        }
    }

    /** The complete page as UTF-8; never empty. */
    byte[] page(InterfaceLanguage language, int status) {
        return Objects.requireNonNull(pages.get(new Case(language, told(status))));
    }

    /** The status whose words explain the given error status. */
    static int told(int status) {
        if (TOLD.contains(status)) {
            return status;
        }
        return status < 500 || VISITORS_FAULT.contains(status) ? 400 : 500;
    }

    private static byte[] draw(ITemplateEngine templates, InterfaceLanguage language, int status) {
        var words = new Context(language.locale());
        words.setVariable("language", language.locale().getLanguage());
        words.setVariable("home", language.prefix() + "/");
        words.setVariable("status", status);
        return templates.process("site/plain", words).getBytes(StandardCharsets.UTF_8);
    }

    private record Case(InterfaceLanguage language, int status) {}
}
