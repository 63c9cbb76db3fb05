package hemera.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Words attributed to a speaker inside a revision.
 *
 * @param speakerId the speaker’s authority record; null when there is none
 * @param speaker the name as the piece gives it
 * @param role what the speaker was that day, in the language of the piece
 * @param words as they stand in the body, without the marks around them
 * @param from place in the stored body: code points from 0, inclusive
 * @param to place in the stored body: code points from 0, exclusive
 * @param confirmedBy id of the editor who confirmed it; null when the application recorded it
 */
@Embeddable
public record Quotation(
        @Nullable Long speakerId,
        @Column(name = "speaker_text") String speaker,
        @Column(name = "role_then") @Nullable String role,
        String words,
        @Column(name = "from_point") int from,
        @Column(name = "to_point") int to,
        @Nullable Long confirmedBy) {

    public Quotation {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A quotation spans no text: " + from + " to " + to);
        }
    }
}
