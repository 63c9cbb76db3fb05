package hemera.browse.web;

import hemera.browse.Correction;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of corrections shows; addresses are from the root, without language prefix.
 *
 * @param corrections newest first; may be empty
 */
record CorrectionsPage(
        List<Line> corrections,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    static CorrectionsPage of(KeysetPage<Correction> page, ZoneId zone) {
        return new CorrectionsPage(
                page.rows().stream().map(row -> Line.of(row, zone)).toList(), page.previousHref(), page.nextHref());
    }

    /**
     * A correction.
     *
     * @param when in the archive’s time zone
     * @param changesHref what it changed
     */
    record Line(ZonedDateTime when, String sentence, WantedPage.Headline headline, String href, String changesHref) {

        static Line of(Correction correction, ZoneId zone) {
            return new Line(
                    correction.publishedAt().atZoneSameInstant(zone),
                    correction.sentence(),
                    WantedPages.headline(correction.headline(), correction.language()),
                    WantedPages.address(correction.ark(), correction.slug()),
                    "/articles/" + correction.ark() + "/revisions/" + correction.former() + ".."
                            + correction.revision());
        }
    }
}
