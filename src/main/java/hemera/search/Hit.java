package hemera.search;

import hemera.text.EdtfDate;
import hemera.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * An article that was found, as the index holds it.
 *
 * @param articleId its id
 * @param address without the language's prefix
 * @param headline as stored
 * @param text standfirst and body without markup, as stored
 * @param language of the text
 * @param issued null where it is not known
 * @param sourceId null where it is not known
 * @param names of its subjects, its byline, its quotations
 */
public record Hit(
        long articleId,
        String address,
        String headline,
        String text,
        Language language,
        @Nullable EdtfDate issued,
        @Nullable Long sourceId,
        List<HeldNames> names) {

    static Hit of(Document kept) {
        return new Hit(
                Long.parseLong(kept.get(Fields.ARTICLE)),
                kept.get(Fields.ADDRESS),
                kept.get(Fields.SHOWN_HEADLINE),
                kept.get(Fields.SHOWN_TEXT),
                new Language(kept.get(Fields.LANGUAGE)),
                date(kept.get(Fields.ISSUED)),
                id(kept.get(Fields.SOURCE)),
                Stream.of(kept.getValues(Fields.HELD_NAMES))
                        .map(HeldNames::read)
                        .toList());
    }

    private static @Nullable EdtfDate date(@Nullable String edtf) {
        return edtf == null ? null : EdtfDate.parse(edtf);
    }

    private static @Nullable Long id(@Nullable String digits) {
        return digits == null ? null : Long.valueOf(digits);
    }
}
