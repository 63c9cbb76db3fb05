package hemera.article.desk;

import com.ibm.icu.text.Collator;
import hemera.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The languages that a form offers. Others are kept where a piece has them. */
@Component
class Languages {

    private static final List<String> OFFERED = List.of(
            "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "he", "hi", "hr", "hu",
            "hy", "id", "it", "ja", "ka", "ko", "lt", "lv", "nb", "nl", "oc", "pl", "pt", "ro", "ru", "sk", "sl", "sq",
            "sr", "sv", "sw", "th", "tr", "uk", "vi", "yi", "zh", "br", "co", "gsw", "la", "eo");

    private final MessageSource messages;

    Languages(MessageSource messages) {
        this.messages = messages;
    }

    /** Names by BCP 47 tags, French and English first, the others by name, the unknown one last. */
    Map<String, String> offered(String chosen, Locale locale) {
        var all = new LinkedHashMap<String, String>();
        all.put("fr", name("fr", locale));
        all.put("en", name("en", locale));
        var others = new ArrayList<>(OFFERED);
        if (!chosen.isBlank() && isLanguage(chosen) && !others.contains(chosen)) {
            others.add(chosen);
        }
        var alphabet = Collator.getInstance(locale);
        others.stream()
                .sorted((one, other) -> alphabet.compare(name(one, locale), name(other, locale)))
                .forEach(tag -> all.putIfAbsent(tag, name(tag, locale)));
        all.put("und", messages.getMessage("writing.language.unknown", null, locale));
        return all;
    }

    /** The same, after a first line that says nothing. */
    Map<String, String> orNone(String chosen, Locale locale) {
        var all = new LinkedHashMap<String, String>();
        all.put("", messages.getMessage("writing.language.notSaid", null, locale));
        all.putAll(offered(chosen, locale));
        return all;
    }

    private static String name(String tag, Locale locale) {
        return new Language(tag).name(locale);
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Language(tag).tag().isEmpty();
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
