package hemera.bench;

import hemera.article.AssignedSubject;
import hemera.article.BylineStatus;
import hemera.article.Reference;
import hemera.article.RevisionContent;
import hemera.article.RevisionDigest;
import hemera.article.Saving;
import hemera.article.SubjectRole;
import hemera.article.Translation;
import hemera.text.ArkName;
import hemera.text.EdtfDate;
import hemera.text.Language;
import hemera.text.Markdown;
import hemera.text.StoredText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes articles of corpus lines, adding what the corpus lacks. The same line makes the same article each time. */
final class PieceMaking {

    private static final long SEED = 1944;
    private static final Instant FIRST_SAVED = Instant.parse("2020-01-01T00:00:00Z");
    private static final int SECONDS_APART = 60;
    private static final Language FRENCH = new Language("fr");
    private static final EdtfDate CAPTURED = EdtfDate.parse("2020");

    private final Authorities authorities;
    private final HeldPieces held;

    PieceMaking(Authorities authorities, HeldPieces held) {
        this.authorities = authorities;
        this.held = held;
    }

    /** @param number of the line, from 0 */
    Piece piece(CorpusLine line, long number, Piece.Ids ids, ArkName ark) {
        var random = new SplittableRandom(SEED + number);
        var cited = cited(line, random);
        var content = content(line, number, cited, random);
        var saving = new Saving(1, FIRST_SAVED.plusSeconds(SECONDS_APART * number), null, null, null);
        var references = references(content);
        return new Piece(
                ids,
                ark,
                content,
                references,
                cited == null ? null : cited.articleId(),
                saving,
                RevisionDigest.of(ark, content, references, saving));
    }

    private RevisionContent content(CorpusLine line, long number, @Nullable Cited cited, RandomGenerator random) {
        var body = Markdown.escape(StoredText.normalise(line.body()));
        var signed = random.nextInt(10) < 7;
        return new RevisionContent(
                StoredText.normalise(line.title()),
                StoredText.normalise(line.chapo()),
                cited == null ? body : body + "\n\n[[" + cited.label() + "]]",
                FRENCH,
                KnownDate.of(LocalDate.parse(line.date().substring(0, 10)), random),
                authorities.source(random),
                line.section(),
                random.nextBoolean() ? "https://example.org/" + number : null,
                null,
                CAPTURED,
                null,
                signed ? BylineStatus.SIGNED : BylineStatus.UNSIGNED,
                signed ? line.author() : null,
                Translation.NONE,
                null,
                null,
                null,
                assigned(authorities.subjects(random)),
                List.of());
    }

    private static List<Reference> references(RevisionContent content) {
        return Markdown.read(content.body()).references().stream()
                .map(cited -> new Reference(cited.label(), cited.address(), cited.paragraph()))
                .toList();
    }

    private static List<AssignedSubject> assigned(List<Long> subjects) {
        return IntStream.range(0, subjects.size())
                .mapToObj(at -> new AssignedSubject(subjects.get(at), at == 0 ? SubjectRole.ABOUT : SubjectRole.MENTIONED))
                .toList();
    }

    private record Cited(String label, @Nullable Long articleId) {}

    /** One piece in ten cites another: half of those a piece that is held, half one that is wanted. */
    private @Nullable Cited cited(CorpusLine line, RandomGenerator random) {
        if (random.nextInt(10) > 0) {
            return null;
        }
        if (random.nextBoolean() || held.isEmpty()) {
            return new Cited("À propos de : " + StoredText.normalise(line.chapo()), null);
        }
        var piece = held.any(random);
        return new Cited(piece.headline(), piece.articleId());
    }
}
