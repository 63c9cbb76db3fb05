package hemera.article.desk;

import hemera.article.PublicationKind;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What an editor says when putting a revision before readers.
 *
 * @param kind SILENT, UPDATE or CORRECTION; does not matter the first time
 * @param sentence for readers
 * @param version number of the revision that is meant; empty for the latest, whichever it is
 */
record PublicationForm(String kind, String sentence, String version) {

    private static final int LONGEST_SENTENCE = 2000;

    PublicationForm(@Nullable String kind, @Nullable String sentence, @Nullable String version) {
        this.kind = Objects.requireNonNullElse(kind, "");
        this.sentence = Objects.requireNonNullElse(sentence, "");
        this.version = Objects.requireNonNullElse(version, "");
    }

    /** Notes what is wrong. */
    void check(Piece piece, Errors errors) {
        new FieldReading(errors).optional("sentence", sentence, LONGEST_SENTENCE);
        if (piece.wasPublished() && kind(piece).isEmpty()) {
            errors.rejectValue("kind", "piece.required.kind");
        }
        if (kind(piece).filter(PublicationKind.CORRECTION::equals).isPresent() && sentence.isBlank()) {
            errors.rejectValue("sentence", "piece.required.sentence");
        }
    }

    /** Empty if it is none that this article may have now. */
    Optional<PublicationKind> kind(Piece piece) {
        return piece.wasPublished()
                ? Arrays.stream(PublicationKind.values())
                        .filter(known -> known != PublicationKind.FIRST)
                        .filter(known -> known.name().equals(kind))
                        .findFirst()
                : Optional.of(PublicationKind.FIRST);
    }

    @Nullable
    String sentenceOrNull() {
        return sentence.isBlank() ? null : sentence.strip();
    }

    /** Number of the revision that is meant; that of none if it makes no sense. */
    int revision(Piece piece) {
        if (version.isBlank()) {
            return piece.latestRevision();
        }
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
