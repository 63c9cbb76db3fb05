package hemera.browse;

import org.jspecify.annotations.Nullable;

/**
 * A public article that cites a piece.
 *
 * @param cited what it cites: the headline key of a {@link WantedPiece}, or the id of an {@link Arrival}
 * @param articleId of the citing article, as are ark, slug, headline and language
 * @param issued EDTF; null when no date is known
 * @param paragraph number of the paragraph that cites, from 1
 */
public record Citation(
        String cited,
        long articleId,
        String ark,
        String slug,
        String headline,
        String language,
        @Nullable String issued,
        int paragraph) {}
