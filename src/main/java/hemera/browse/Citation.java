package hemera.browse;

import org.jspecify.annotations.Nullable;

/**
 * A public article that cites a piece.
 *
 * @param cited what it cites: the headline key of a {@link WantedPiece}, or the id of an {@link Arrival}
 * @param ark of the citing article, as are slug, headline and language
 * @param issued EDTF; null when no date is known
 * @param paragraph number of the paragraph that cites, from 1
 */
public record Citation(
        String cited,
        String ark,
        String slug,
        String headline,
        String language,
        @Nullable String issued,
        int paragraph) {}
