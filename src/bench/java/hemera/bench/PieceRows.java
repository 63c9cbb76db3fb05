package hemera.bench;

import hemera.article.Article;
import hemera.article.RevisionDigest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The rows of some articles, each published; publishing them all at once shelves them all at once. */
final class PieceRows {

    private final CopyRows articles = new CopyRows("article (id, ark, slug, latest_revision, public_revision)");
    private final CopyRows revisions = new CopyRows("""
            revision (id, article_id, number, headline, standfirst, body, language, issued, issued_from, issued_to,
                source_id, locator, original_url, captured, byline, byline_status, translation, saved_at, digest,
                digest_format)""");
    private final CopyRows subjects = new CopyRows("revision_subject (revision_id, position, subject_id, role)");
    private final CopyRows references = new CopyRows("reference (revision_id, position, label, url, paragraph)");
    private final CopyRows targets = new CopyRows("reference_target (revision_id, position, article_id, found_at)");
    private final CopyRows publications =
            new CopyRows("publication (id, article_id, revision, kind, published_at)");

    void add(Piece piece) {
        var ids = piece.ids();
        articles.add(ids.article(), piece.ark(), Article.slugOf(piece.content().headline()), 1, 1);
        addRevision(piece);
        addParts(piece);
        publications.add(ids.publication(), ids.article(), 1, "FIRST", piece.saving().at());
    }

    private void addRevision(Piece piece) {
        var content = piece.content();
        var issued = content.issued();
        revisions.add(
                piece.ids().revision(),
                piece.ids().article(),
                piece.saving().number(),
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
                piece.saving().at(),
                piece.digest(),
                RevisionDigest.FORMAT);
    }

    private void addParts(Piece piece) {
        var revision = piece.ids().revision();
        for (int at = 0; at < piece.content().subjects().size(); at++) {
            var subject = piece.content().subjects().get(at);
            subjects.add(revision, at, subject.subjectId(), subject.role());
        }
        for (int at = 0; at < piece.references().size(); at++) {
            var cited = piece.references().get(at);
            references.add(revision, at, cited.label(), cited.url(), cited.paragraph());
        }
        if (piece.targetId() != null) {
            targets.add(revision, 0, piece.targetId(), piece.saving().at());
        }
    }

    void send(Connection connection) throws SQLException, IOException {
        for (var table : List.of(articles, revisions, subjects, references, targets, publications)) {
            table.send(connection);
        }
    }
}
