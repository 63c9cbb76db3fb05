package hemera.browse.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sources in alphabetical order.
 *
 * @param lines empty only where the archive knows no source
 * @param previousHref the page before, from the root without language prefix; null on the first page
 * @param nextHref the page after; null on the last page
 */
record SourceListPage(
        List<Line> lines,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    /** @param kind name of a SourceKind */
    record Line(String href, String name, String kind, long articles) {}
}
