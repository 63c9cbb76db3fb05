package hemera.browse.web;

import hemera.site.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one wanted piece shows; addresses are from the root, without language prefix.
 *
 * @param citedBy articles that cite it, those in the archive longest first
 */
record WantedPiecePage(
        List<Crumb> trail,
        WantedPage.Line piece,
        List<WantedPage.CitingLine> citedBy,
        @Nullable String previousHref,
        @Nullable String nextHref) {}
