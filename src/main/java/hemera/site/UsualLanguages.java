package hemera.site;

import com.ibm.icu.text.Collator;
import hemera.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Languages that a form proposes where one is typed; any other may be typed too. */
public final class UsualLanguages {

    private static final List<String> TAGS = List.of(
            "ar", "bg", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "it", "ja", "ko", "la",
            "nl", "no", "pl", "pt", "ro", "ru", "sr", "sv", "tr", "uk", "und", "vi", "zh");

    private UsualLanguages() {}

    /** What each is called by its tag, in the order of those names. */
    public static Map<String, String> in(Locale locale) {
        var byName = new LinkedHashMap<String, String>();
        TAGS.stream()
                .map(Language::new)
                .sorted((one, other) -> Collator.getInstance(locale).compare(one.name(locale), other.name(locale)))
                .forEach(language -> byName.put(language.tag(), language.name(locale)));
        return byName;
    }
}
