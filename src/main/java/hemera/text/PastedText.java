package hemera.text;

import org.jsoup.Jsoup;

/** What editors paste from web pages and word processors, as Markdown that {@link Markdown} reads. */
public final class PastedText {

    /** Characters of HTML that are read, twice what a body may hold: markup falls away. */
    public static final int LONGEST = 4 * 1024 * 1024;

    private PastedText() {}

    /**
     * Turns HTML into Markdown: paragraphs, headings, quotes, lists, emphasis and links to pages are kept; images become
     * links, rows of tables lines; everything that would run, load or hide is dropped. The words read back as they were,
     * if need be without their emphasis. Word processors are understood by their styles.
     *
     * @param html a page or a part of one, as a clipboard holds it
     * @throws IllegalArgumentException if it is longer than {@value #LONGEST} characters
     */
    public static String fromHtml(String html) {
        if (html.length() > LONGEST) {
            throw new IllegalArgumentException("Too long to be pasted: " + html.length() + " characters");
        }
        return new PastedBlocks().markdown(Jsoup.parseBodyFragment(html).body());
    }

    /** Escapes plain text so that it reads back exactly, see {@link Markdown#escape}. */
    public static String fromPlain(String text) {
        return Markdown.escape(text.replaceAll("\r\n?", "\n"));
    }
}
