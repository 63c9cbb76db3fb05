package hemera.site;

import org.jspecify.annotations.Nullable;

/**
 * Where the page at hand stands and where its twin in the other language is. Every template finds it as {@code site}.
 *
 * @param language {@code fr} or {@code en}, the language of the interface
 * @param canonical the address of this page without its query; absolute if {@code hemera.base-url} is set, else
 *     relative; null on error pages, which have no address of their own
 * @param french the French twin, written like {@code canonical}
 * @param english the English twin, written like {@code canonical}
 * @param other the same page in the other language, relative and with its query, for readers who switch
 * @param contact where readers can write to; null when the archive names nobody
 */
public record PageAddress(
        String language,
        @Nullable String canonical,
        String french,
        String english,
        String other,
        @Nullable String contact) {

    /**
     * The address of a page.
     *
     * @param path the page's path in French, that is without a language before it
     * @param query the query as it was asked, without its question mark
     */
    static PageAddress of(InterfaceLanguage language, String path, @Nullable String query, SiteProperties site) {
        var french = site.absolute(path);
        var english = site.absolute(InterfaceLanguage.ENGLISH.prefix() + path);
        var twin = language == InterfaceLanguage.FRENCH ? InterfaceLanguage.ENGLISH : InterfaceLanguage.FRENCH;
        return new PageAddress(
                language.locale().getLanguage(),
                language == InterfaceLanguage.FRENCH ? french : english,
                french,
                english,
                twin.prefix() + path + (query == null ? "" : "?" + query),
                site.contact());
    }

    /** The same twins for a page that says what went wrong. */
    PageAddress ofAnError() {
        return new PageAddress(language, null, french, english, other, contact);
    }
}
