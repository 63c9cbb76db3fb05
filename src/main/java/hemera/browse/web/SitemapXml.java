package hemera.browse.web;

import hemera.site.SiteProperties;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A document of the sitemap protocol (sitemaps.org), written as its entries come, many at a time: an index names hundreds,
 * a piece thousands, and an object for each would cost more than all else.
 */
final class SitemapXml {

    private final String root;
    private final String element;
    private final SiteProperties site;
    private final OutputStream out;
    private boolean begun;

    private SitemapXml(String root, String element, SiteProperties site, OutputStream out) {
        this.root = root;
        this.element = element;
        this.site = site;
        this.out = out;
    }

    /** The addresses of pieces; the site’s base address must be known. */
    static SitemapXml index(SiteProperties site, OutputStream out) {
        return new SitemapXml("sitemapindex", "sitemap", site, out);
    }

    /** A piece, the addresses of pages; the site’s base address must be known. */
    static SitemapXml piece(SiteProperties site, OutputStream out) {
        return new SitemapXml("urlset", "url", site, out);
    }

    /**
     * Names addresses that differ in one word.
     *
     * @param before what stands before each word, from the root
     * @param words with a space between; may be empty
     */
    void addEach(String before, String words, String after) throws IOException {
        if (!words.isEmpty()) {
            var open = open(before);
            var close = after + "</loc>" + close();
            write(open + words.replace(" ", close + open) + close);
        }
    }

    /**
     * Names addresses and when they changed.
     *
     * @param before what stands before each line, from the root
     * @param lines each the rest of an address, a space, and a moment as ISO 8601 has it; with a line break between, at
     *     least one
     */
    void addDated(String before, String lines) throws IOException {
        var open = open(before);
        var close = "</lastmod>" + close();
        write(open + lines.replace(" ", "</loc><lastmod>").replace("\n", close + open) + close);
    }

    /** Whether nothing was named, and so nothing written. */
    boolean isEmpty() {
        return !begun;
    }

    /** Writes what is left of a document that is not empty. */
    void finish() throws IOException {
        write("</" + root + '>');
    }

    /** Of the signs that XML reserves in a text a URI holds the ampersand alone (RFC 3986). */
    private String open(String before) {
        return '<' + element + "><loc>" + site.absolute(before).replace("&", "&amp;");
    }

    private String close() {
        return "</" + element + '>';
    }

    private void write(String xml) throws IOException {
        if (!begun) {
            begun = true;
            write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><" + root
                    + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        }
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
