package hemera.article.desk;

import hemera.site.UsualLanguages;
import hemera.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The languages that a form offers; another that a piece has stays among them. */
@Component
class Languages {

    private static final List<String> FIRST = List.of("fr", "en");
    private static final String UNKNOWN = "und";

    private final MessageSource messages;

    Languages(MessageSource messages) {
        this.messages = messages;
    }

    /** Names by BCP 47 tags, French and English first, the others by name, the unknown one last. */
    Map<String, String> offered(String chosen, Locale locale) {
        var usual = UsualLanguages.in(locale);
        var all = new LinkedHashMap<String, String>();
        FIRST.forEach(tag -> all.put(tag, new Language(tag).name(locale)));
        if (isLanguage(chosen)) {
            all.putIfAbsent(chosen, new Language(chosen).name(locale));
        }
        usual.forEach(all::putIfAbsent);
        all.remove(UNKNOWN);
        all.put(UNKNOWN, messages.getMessage("writing.language.unknown", null, locale));
        return all;
    }

    /** The same, after a first line that says nothing. */
    Map<String, String> orNone(String chosen, Locale locale) {
        var all = new LinkedHashMap<String, String>();
        all.put("", messages.getMessage("writing.language.notSaid", null, locale));
        all.putAll(offered(chosen, locale));
        return all;
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Language(tag).tag().isEmpty();
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
