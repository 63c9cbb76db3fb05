package hemera.text;

/** How one line of stored text, such as a headline, is set on a page; bodies are set by {@link Body}. */
public final class Typesetting {

    private Typesetting() {}

    /** Without characters that HTML forbids, and with French spaces where the text is French. Not escaped. */
    public static String set(String stored, Language language) {
        var drawable = StoredText.drawable(stored);
        return language.isFrench() ? FrenchTypography.apply(drawable) : drawable;
    }
}
