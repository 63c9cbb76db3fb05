package hemera.browse.web;

import hemera.browse.SubjectLine;
import hemera.text.Typesetting;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name in a list.
 *
 * @param href its page, from the root without language prefix
 * @param language BCP 47 tag of the name; null where it is the page’s own
 * @param articles how many articles name it, of those the list is about
 */
record NameLine(String href, String name, @Nullable String language, long articles) {

    static NameLine of(SubjectLine line, Locale locale) {
        return new NameLine(
                line.path(),
                Typesetting.set(line.name(), line.language()),
                line.language().tag().equals(locale.getLanguage())
                        ? null
                        : line.language().tag(),
                line.held());
    }
}
