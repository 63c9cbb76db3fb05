package hemera.text;

import java.util.List;
import java.util.Map;

/**
 * What a page adds to a body in order to draw it.
 *
 * @param content the language of the body; French is set with French spaces
 * @param cue what introduces a cited piece: “En savoir plus”, best in the language of the body
 * @param wanted what marks a cited piece that the archive does not hold: “hors archive”, in the reader’s language
 * @param held addresses of the cited pieces that are held, by their position in {@link Body#references()}, from 0
 * @param quotations in any order; they may overlap
 */
public record BodyStyle(
        Language content, Wording cue, Wording wanted, Map<Integer, String> held, List<QuotationSpan> quotations) {

    String typeset(String text) {
        return content.isFrench() ? FrenchTypography.apply(text) : text;
    }

    /** Words of the interface and the language they are in, for the {@code lang} attribute. */
    public record Wording(String text, Language language) {}
}
