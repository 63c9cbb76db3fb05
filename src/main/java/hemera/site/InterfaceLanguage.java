package hemera.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language that the interface speaks. The address alone decides which; what a piece is written in is its own affair. */
enum InterfaceLanguage {
    FRENCH(Locale.FRENCH, ""),
    ENGLISH(Locale.ENGLISH, "/en");

    private final Locale locale;
    private final String prefix;

    InterfaceLanguage(Locale locale, String prefix) {
        this.locale = locale;
        this.prefix = prefix;
    }

    /** The language of a request's path, which may be absent or not an address at all. */
    static InterfaceLanguage of(@Nullable String path) {
        return path != null && (path.equals(ENGLISH.prefix) || path.startsWith(ENGLISH.prefix + "/"))
                ? ENGLISH
                : FRENCH;
    }

    Locale locale() {
        return locale;
    }

    /** What stands before the path of a page in this language; French has no prefix. */
    String prefix() {
        return prefix;
    }

    /** The path without this language's prefix, if it has it. */
    String strip(String path) {
        return of(path) == this ? path.substring(prefix.length()) : path;
    }
}
