package hemera.article.web;

import java.util.List;

/**
 * What changed from one revision to another.
 *
 * @param language BCP 47 tag of the newer one
 * @param direction {@code ltr} or {@code rtl}, of that language
 * @param fields of the record that changed; may be empty
 */
public record RevisionDifference(
        String language, String direction, List<Difference.Field> fields, Difference.Body body) {

    /** Whether they differ in nothing that a page shows. */
    public boolean isNothing() {
        return fields.isEmpty() && body.passages().isEmpty();
    }
}
