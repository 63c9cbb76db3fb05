package hemera.article.desk;

import hemera.article.DateReading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece as readers would see it.
 *
 * @param language BCP 47 tag of the piece
 * @param bodyHtml drawn by what draws readers’ pages
 * @param words of the body
 */
record Preview(
        String headline,
        String standfirst,
        String language,
        String direction,
        @Nullable DateReading issued,
        String bodyHtml,
        List<Cited> cited,
        int words) {

    /** @param href of the article that would be found, from the root; null when it is not held */
    record Cited(String label, @Nullable String href) {}
}
