package hemera.article.quotation;

import hemera.article.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Words that an editor may confirm as a quotation. Nothing of it is kept before that.
 *
 * @param speakerId the subject that probably speaks; null if none of those assigned to the piece
 * @param speaker who speaks, as the piece gives it; empty where only a pronoun stands and nobody was named before
 * @param role what the speaker was that day, in the language of the piece; null if it is not plain
 * @param words as they stand in the body, without the marks around them
 * @param place where they stand; null for a quotation whose words are gone from the body
 */
public record QuotationProposal(
        @Nullable Long speakerId,
        String speaker,
        @Nullable String role,
        String words,
        @Nullable Place place) {

    /**
     * A stretch of the stored body.
     *
     * @param from code points from 0, inclusive
     * @param to code points from 0, exclusive
     */
    public record Place(int from, int to) {

        boolean meets(Place other) {
            return from < other.to && other.from < to;
        }
    }

    static QuotationProposal of(Quotation quotation, String words, @Nullable Place place) {
        return new QuotationProposal(quotation.speakerId(), quotation.speaker(), quotation.role(), words, place);
    }
}
