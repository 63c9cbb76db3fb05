package hemera.article.web;

import hemera.article.DateReading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one public revision shows, ready for the template: texts are plain unless named Html, addresses are
 * from the root without language prefix unless said otherwise.
 *
 * @param language BCP 47 tag of headline, standfirst and body
 * @param direction {@code ltr} or {@code rtl}, of that language
 * @param shelfHref where the archive keeps the pieces of that date, or those without one
 * @param bodyHtml the body drawn as HTML: paragraphs {@code #p1}, quotations {@code #q1}
 * @param description for search engines and link previews; plain text
 * @param related empty when nothing is known to have to do with the piece, and on the page of a former state
 * @param corrections what readers were told, newest first; empty when nothing was put right
 * @param reportHref a {@code mailto:} address; null when the archive names no contact
 * @param noindex whether search engines are asked to leave the page out
 */
record ArticlePage(
        String headline,
        @Nullable String standfirst,
        String language,
        String direction,
        @Nullable DateReading issued,
        String shelfHref,
        Provenance provenance,
        String bodyHtml,
        String description,
        List<CitedPiece> references,
        List<QuotationLine> quotations,
        List<SubjectGroup> subjects,
        List<RelatedLine> related,
        List<PublicationLine> corrections,
        List<PublicationLine> history,
        Edition edition,
        CitationText citation,
        @Nullable String reportHref,
        boolean noindex) {

    /** Whether the page shows an earlier state than the one readers are given today. */
    public boolean isFormer() {
        return edition.currentHref() != null;
    }
}
