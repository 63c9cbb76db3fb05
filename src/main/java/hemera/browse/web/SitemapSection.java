package hemera.browse.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of pages in the sitemap, in pieces small enough for the protocol (sitemaps.org). */
interface SitemapSection {

    /**
     * One page.
     *
     * @param path from the root, of the French page
     * @param changed when its content last changed; null where that is not known
     */
    record Entry(String path, @Nullable Instant changed) {}

    /** Its part of the addresses of its pieces: lower-case letters. */
    String name();

    /**
     * Names of the pieces that hold something, lower-case letters and digits, with a space between; empty if there is
     * none. One text, for a thousand rows would cost more than the rest of the index.
     */
    String pieces();

    /** What the piece holds, at most 50,000; empty if there is no such piece. */
    List<Entry> entries(String piece);
}
