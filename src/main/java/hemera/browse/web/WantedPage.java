package hemera.browse.web;

import hemera.article.DateReading;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the wanted pieces shows; addresses are from the root, without language prefix.
 *
 * @param pieces most wanted first; may be empty
 * @param arrivals what came last, newest first; empty on all pages of the list but the first
 */
record WantedPage(
        List<Line> pieces,
        List<ArrivalLine> arrivals,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    /** A headline in the language of its piece. */
    record Headline(String text, String language, String direction) {}

    /**
     * A wanted piece, with one article that cites it: as much for a piece that hundreds cite as for any other.
     *
     * @param href where all who cite it are listed
     * @param address where it is said to stand; null when nothing is said
     * @param isOnTheWeb whether that is an address to follow, http or https
     * @param citations how many articles cite it
     * @param first the one of them that has been in the archive longest; null if it has left since they were counted
     */
    record Line(
            String href,
            Headline headline,
            @Nullable String address,
            boolean isOnTheWeb,
            int citations,
            @Nullable CitingLine first) {}

    /**
     * An article that cites.
     *
     * @param href the paragraph that cites
     * @param issued null when no date is known
     */
    record CitingLine(
            String href, Headline headline, @Nullable DateReading issued) {}

    /**
     * A piece that was wanted and has come.
     *
     * @param arrivedAt in the archive’s time zone
     */
    record ArrivalLine(
            String href,
            Headline headline,
            @Nullable DateReading issued,
            ZonedDateTime arrivedAt,
            List<CitingLine> citedBy) {}
}
