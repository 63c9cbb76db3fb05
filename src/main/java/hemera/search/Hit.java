package hemera.search;

import hemera.text.EdtfDate;
import hemera.text.Language;
import java.util.List;
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
        List<HeldNames> names) {}
