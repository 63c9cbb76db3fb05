package hemera.article.seed;

import hemera.article.CitedPieces;
import hemera.article.Quotation;
import hemera.article.RevisionContent;
import hemera.article.RevisionDigest;
import hemera.article.Saving;
import hemera.text.ArkName;
import hemera.text.Slug;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes an article with one revision. */
class RevisionRows {

    private final JdbcClient database;

    RevisionRows(JdbcClient database) {
        this.database = database;
    }

    long insertArticle(ArkName ark, Slug slug) {
        var id = next("article_seq");
        database.sql("insert into article (id, ark, slug, latest_revision, public_revision) values (?, ?, ?, 1, 1)")
                .params(id, ark.value(), slug.value())
                .update();
        return id;
    }

    void insertRevision(long articleId, RevisionContent content, Saving saving, String digest) {
        var id = next("revision_seq");
        var issued = Objects.requireNonNull(content.issued());
        database.sql("""
                        insert into revision (id, article_id, number, headline, body, language, issued, issued_from,
                            issued_to, rights, byline_status, translation, translated_from, archival_note, comment,
                            saved_at, digest, digest_format)
                        values (:id, :article, :number, :headline, :body, :language, :issued, :from,
                            :to, :rights, :byline, :translation, :translatedFrom, :note, :comment,
                            :savedAt, :digest, :format)""")
                .param("id", id)
                .param("article", articleId)
                .param("number", saving.number())
                .param("headline", content.headline())
                .param("body", content.body())
                .param("language", content.language().tag())
                .param("issued", issued.toString())
                .param("from", issued.earliest())
                .param("to", issued.latest())
                .param("rights", content.rights())
                .param("byline", content.bylineStatus().name())
                .param("translation", content.translation().name())
                .param("translatedFrom", String.valueOf(content.translatedFrom()))
                .param("note", content.archivalNote())
                .param("comment", saving.comment())
                .param("savedAt", Timestamp.from(saving.at()))
                .param("digest", digest)
                .param("format", RevisionDigest.FORMAT)
                .update();
        insertParts(id, content);
    }

    private void insertParts(long revisionId, RevisionContent content) {
        for (int i = 0; i < content.subjects().size(); i++) {
            var subject = content.subjects().get(i);
            database.sql("insert into revision_subject (revision_id, position, subject_id, role) values (?, ?, ?, ?)")
                    .params(revisionId, i, subject.subjectId(), subject.role().name())
                    .update();
        }
        for (int i = 0; i < content.quotations().size(); i++) {
            insertQuotation(revisionId, i, content.quotations().get(i));
        }
        var references = CitedPieces.in(content.body());
        for (int i = 0; i < references.size(); i++) {
            database.sql("insert into reference (revision_id, position, label, paragraph) values (?, ?, ?, ?)")
                    .params(
                            revisionId,
                            i,
                            references.get(i).label(),
                            references.get(i).paragraph())
                    .update();
        }
    }

    private void insertQuotation(long revisionId, int position, Quotation quotation) {
        database.sql("""
                        insert into quotation (revision_id, position, speaker_id, speaker_text, role_then, words,
                            from_point, to_point)
                        values (:revision, :position, :speaker, :speakerText, :role, :words, :from, :to)""")
                .param("revision", revisionId)
                .param("position", position)
                .param("speaker", quotation.speakerId())
                .param("speakerText", quotation.speaker())
                .param("role", quotation.role())
                .param("words", quotation.words())
                .param("from", quotation.from())
                .param("to", quotation.to())
                .update();
    }

    void publish(long articleId, Instant when) {
        database.sql("""
                        insert into publication (id, article_id, revision, kind, published_at)
                        values (?, ?, 1, 'FIRST', ?)""")
                .params(next("publication_seq"), articleId, Timestamp.from(when))
                .update();
    }

    private long next(String sequence) {
        return database.sql("select nextval('" + sequence + "')")
                .query(Long.class)
                .single();
    }
}
