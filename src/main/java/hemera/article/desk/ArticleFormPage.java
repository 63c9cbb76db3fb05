package hemera.article.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the fields of an article’s form.
 *
 * @param piece null for a new article
 * @param languages names of languages by their BCP 47 tags, as are origins, which may be unknown
 * @param issued how that date is understood; empty where it is not
 * @param captured the same
 * @param quotations those that were confirmed
 * @param proposals those that somebody should look at
 * @param speakers names of those who may have spoken, by key
 * @param preview null unless it was asked for
 * @param merge null unless somebody saved meanwhile
 */
record ArticleFormPage(
        @Nullable Piece piece,
        Map<String, String> languages,
        Map<String, String> origins,
        Map<String, String> bylines,
        Map<String, String> translations,
        String issued,
        String captured,
        List<QuotationLine> quotations,
        List<QuotationLine> proposals,
        Map<String, String> speakers,
        @Nullable Preview preview,
        @Nullable Merge merge) {

    /** Where the form is sent. */
    public String action() {
        return piece == null ? "/desk/articles" : piece.href();
    }
}
