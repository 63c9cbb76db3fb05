package hemera.bench;

import hemera.article.AssignedSubject;
import hemera.article.BylineStatus;
import hemera.article.Quotation;
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
import java.time.Duration;
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
    /** One piece in so many is put right once. */
    private static final int CORRECTED = 50;
    private static final Duration UNTIL_CORRECTED = Duration.ofDays(3);
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
        var isCorrected = random.nextInt(CORRECTED) == 0;
        var body = body(line, cited);
        var firstBody = isCorrected ? misprinted(body) : body;
        var drawn = random.split();
        var known = new Known(line, number, issued(line, number, drawn), authorities.draw(drawn));
        var first = state(ark, content(known, firstBody), new Saving(1, savedAt(number), null, null, null));
        var corrected = !isCorrected
                ? null
                : state(
                        ark,
                        content(known, body),
                        new Saving(2, savedAt(number).plus(UNTIL_CORRECTED), null, null, first.digest()));
        return new Piece(ids, ark, first, corrected, cited == null ? null : cited.articleId());
    }

    /** What a line says, and what was drawn for it. */
    private record Known(CorpusLine line, long number, @Nullable EdtfDate issued, Authorities.Drawn drawn) {}

    private static @Nullable EdtfDate issued(CorpusLine line, long number, RandomGenerator random) {
        var day = EvenYears.day(number, LocalDate.parse(line.date().substring(0, 10)));
        var known = KnownDate.of(day, random);
        return EvenYears.isOfTwoDecades(number) ? EdtfDate.parse(EvenYears.TWO_DECADES) : known;
    }

    private static Instant savedAt(long number) {
        return FIRST_SAVED.plusSeconds(SECONDS_APART * number);
    }

    private static String body(CorpusLine line, @Nullable Cited cited) {
        var body = Markdown.escape(StoredText.normalise(line.body()));
        return cited == null ? body : body + "\n\n[[" + cited.label() + "]]";
    }

    /** With a word too much in every paragraph. */
    private static String misprinted(String body) {
        return body.replace(".\n\n", " bis.\n\n");
    }

    private static Piece.State state(ArkName ark, RevisionContent content, Saving saving) {
        var references = references(content);
        return new Piece.State(content, references, saving, RevisionDigest.of(ark, content, references, saving));
    }

    private static RevisionContent content(Known known, String body) {
        var line = known.line();
        var drawn = known.drawn();
        return new RevisionContent(
                StoredText.normalise(line.title()),
                StoredText.normalise(line.chapo()),
                body,
                FRENCH,
                known.issued(),
                drawn.source(),
                line.section(),
                known.number() % 2 == 0 ? "https://example.org/" + known.number() : null,
                null,
                CAPTURED,
                null,
                drawn.isSigned() ? BylineStatus.SIGNED : BylineStatus.UNSIGNED,
                drawn.isSigned() ? line.author() : null,
                Translation.NONE,
                null,
                null,
                null,
                assigned(drawn.subjects()),
                quotations(body, drawn.speaker()));
    }

    /** Whoever speaks says the first sentence. */
    private static List<Quotation> quotations(String body, @Nullable Long speaker) {
        if (speaker == null) {
            return List.of();
        }
        var words = body.substring(0, body.indexOf('.'));
        return List.of(new Quotation(
                speaker, "Vedette", "porte-parole", words, 0, words.codePointCount(0, words.length()), null));
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
