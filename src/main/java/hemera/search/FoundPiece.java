package hemera.search;

import java.time.Instant;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * An article in a {@link FoundList}.
 *
 * @param address from the root, without the language's prefix
 * @param headline as stored
 * @param issued EDTF; null where it is not known
 * @param sourceId null where it is not known
 * @param language BCP 47 tag
 * @param firstPublished when readers could first see it here
 */
public record FoundPiece(
        String address,
        String headline,
        @Nullable String issued,
        @Nullable String sourceId,
        String language,
        Instant firstPublished) {

    static FoundPiece of(Document kept) {
        return new FoundPiece(
                kept.get(Fields.ADDRESS),
                kept.get(Fields.SHOWN_HEADLINE),
                kept.get(Fields.ISSUED),
                kept.get(Fields.SOURCE),
                kept.get(Fields.LANGUAGE),
                Instant.parse(kept.get(Fields.FIRST_PUBLISHED)));
    }
}
