package hemera.search.query;

import com.ibm.icu.util.ULocale;
import hemera.text.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Languages as people call them in French and English, or by their codes. */
final class LanguageNames {

    private static final Map<String, String> TAGS = tags();

    private LanguageNames() {}

    /** The canonical BCP 47 tag of {@code anglais}, {@code English}, {@code eng} or {@code en-GB}; empty if none is known. */
    static Optional<String> tag(String typed) {
        var named = TAGS.get(Folding.fold(typed));
        return named == null ? coded(typed) : Optional.of(named);
    }

    private static Optional<String> coded(String typed) {
        try {
            return Optional.of(new Language(typed).tag());
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Map<String, String> tags() {
        var tags = new HashMap<String, String>();
        for (var code : ULocale.getISOLanguages()) {
            var language = new ULocale(code);
            tags.putIfAbsent(Folding.fold(language.getDisplayLanguage(ULocale.FRENCH)), language.toLanguageTag());
            tags.putIfAbsent(Folding.fold(language.getDisplayLanguage(ULocale.ENGLISH)), language.toLanguageTag());
        }
        return Map.copyOf(tags);
    }
}
