package hemera.browse.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A document of the sitemap protocol (sitemaps.org), written entry by entry: plainly, for an index names thousands. */
final class SitemapXml {

    private final String root;
    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

    /** @param root {@code sitemapindex} or {@code urlset} */
    SitemapXml(String root) {
        this.root = root;
        xml.append('<').append(root).append(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    }

    /**
     * Names an address.
     *
     * @param element {@code sitemap} or {@code url}
     * @param address a URI, which of the signs that XML reserves in a text holds the ampersand alone (RFC 3986)
     */
    void add(String element, String address, @Nullable Instant changed) {
        xml.append('<').append(element).append("><loc>");
        xml.append(address.replace("&", "&amp;")).append("</loc>");
        if (changed != null) {
            xml.append("<lastmod>")
                    .append(changed.truncatedTo(ChronoUnit.SECONDS))
                    .append("</lastmod>");
        }
        xml.append("</").append(element).append('>');
    }

    /**
     * Names addresses that differ in one word, as many as there may be, without an object for each.
     *
     * @param words of letters and digits, with a space between; may be empty
     * @param before what stands before each word, as in {@link #add}
     */
    void addEach(String element, String before, String words, String after) {
        if (!words.isEmpty()) {
            var open = '<' + element + "><loc>" + before.replace("&", "&amp;");
            var close = after + "</loc></" + element + '>';
            xml.append(open).append(words.replace(" ", close + open)).append(close);
        }
    }

    /** The whole document as UTF-8. */
    byte[] finish() {
        return xml.append("</").append(root).append('>').toString().getBytes(StandardCharsets.UTF_8);
    }
}
