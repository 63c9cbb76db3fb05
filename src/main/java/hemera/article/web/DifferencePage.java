package hemera.article.web;

import hemera.site.Crumb;
import java.util.List;

/**
 * What changed between two public revisions of an article.
 *
 * @param headline of the newer revision
 * @param language BCP 47 tag of the newer revision
 * @param direction {@code ltr} or {@code rtl}, of that language
 * @param fields of the record that changed; may be empty
 * @param history newest first, for choosing another pair
 * @param trail the way to this page
 */
record DifferencePage(
        String headline,
        String language,
        String direction,
        PublicationLine older,
        PublicationLine newer,
        List<Difference.Field> fields,
        Difference.Body body,
        String articleHref,
        String historyHref,
        String chooseHref,
        List<PublicationLine> history,
        List<Crumb> trail) {

    /** Whether the revisions differ in nothing that readers see. */
    public boolean isNothing() {
        return fields.isEmpty() && body.passages().isEmpty();
    }
}
