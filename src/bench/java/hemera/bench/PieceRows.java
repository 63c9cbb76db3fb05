package hemera.bench;

import hemera.article.Article;
import hemera.article.RevisionDigest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of some articles, each published; publishing them all at once shelves them all at once. */
final class PieceRows {

    private final CopyRows articles = new CopyRows("article (id, ark, slug, latest_revision, public_revision)");
    private final CopyRows revisions = new CopyRows("""
            revision (id, article_id, number, headline, standfirst, body, language, issued, issued_from, issued_to,
                source_id, locator, original_url, captured, byline, byline_status, translation, saved_at, digest,
                previous_digest, digest_format)""");
    private final CopyRows subjects = new CopyRows("revision_subject (revision_id, position, subject_id, role)");
    private final CopyRows references = new CopyRows("reference (revision_id, position, label, url, paragraph)");
    private final CopyRows targets = new CopyRows("reference_target (revision_id, position, article_id, found_at)");
    private final CopyRows quotations = new CopyRows("""
            quotation (revision_id, position, speaker_id, speaker_text, role_then, words, from_point, to_point)""");
    private final CopyRows publications =
            new CopyRows("publication (id, article_id, revision, kind, sentence, published_at)");

    void add(Piece piece) {
        var ids = piece.ids();
        var present = piece.corrected() == null ? 1 : 2;
        articles.add(ids.article(), piece.ark(), Article.slugOf(piece.first().content().headline()), present, present);
        addState(piece, piece.first(), null);
        publications.add(ids.publication(), ids.article(), 1, "FIRST", null, piece.first().saving().at());
        if (piece.corrected() != null) {
            addState(piece, piece.corrected(), piece.first().digest());
            publications.add(
                    ids.publication() + 1,
                    ids.article(),
                    2,
                    "CORRECTION",
                    "Une coquille a été corrigée.",
                    piece.corrected().saving().at());
        }
    }

    private void addState(Piece piece, Piece.State state, @Nullable String before) {
        var revision = piece.ids().revision() + state.saving().number() - 1;
        addRevision(revision, piece.ids().article(), state, before);
        addParts(revision, state);
        if (piece.targetId() != null) {
            targets.add(revision, 0, piece.targetId(), state.saving().at());
        }
    }

    private void addRevision(long id, long article, Piece.State state, @Nullable String before) {
        var content = state.content();
        var issued = content.issued();
        revisions.add(
                id,
                article,
                state.saving().number(),
                content.headline(),
                content.standfirst(),
                content.body(),
                content.language().tag(),
                issued,
                issued == null ? null : issued.earliest(),
                issued == null ? null : issued.latest(),
                content.sourceId(),
                content.locator(),
                content.originalUrl(),
                content.captured(),
                content.byline(),
                content.bylineStatus(),
                content.translation(),
                state.saving().at(),
                state.digest(),
                before,
                RevisionDigest.FORMAT);
    }

    private void addParts(long revision, Piece.State state) {
        var content = state.content();
        for (int at = 0; at < content.subjects().size(); at++) {
            var subject = content.subjects().get(at);
            subjects.add(revision, at, subject.subjectId(), subject.role());
        }
        for (int at = 0; at < state.references().size(); at++) {
            var cited = state.references().get(at);
            references.add(revision, at, cited.label(), cited.url(), cited.paragraph());
        }
        for (int at = 0; at < content.quotations().size(); at++) {
            var said = content.quotations().get(at);
            quotations.add(
                    revision, at, said.speakerId(), said.speaker(), said.role(), said.words(), said.from(), said.to());
        }
    }

    void send(Connection connection) throws SQLException, IOException {
        for (var table : List.of(articles, revisions, subjects, references, targets, quotations, publications)) {
            table.send(connection);
        }
    }
}
