package hemera.browse.web;

import java.io.IOException;

/** One kind of pages in the sitemap, in pieces small enough for the protocol (sitemaps.org). */
interface SitemapSection {

    /** Its part of the addresses of its pieces: lower-case letters. */
    String name();

    /**
     * Names of the pieces that hold something, lower-case letters and digits, with a space between; empty if there is
     * none. One text, for a row for each would cost more than the rest of the index.
     */
    String pieces();

    /** Adds the pages that a piece holds, at most 50,000, by their French addresses; nothing if there is no such piece. */
    void add(String piece, SitemapXml xml) throws IOException;
}
