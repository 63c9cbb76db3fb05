package hemera.article.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Articles as the desk sees them. */
@Repository
@Transactional(readOnly = true)
class Pieces {

    /** {@code 12}, {@code ark:/99999/h12x}, {@code https://…/articles/h12x/la-crue}, {@code …/desk/articles/12}. */
    private static final Pattern NAME = Pattern.compile(
            "^(?<id>\\d{1,18})$|/desk/articles/(?<desk>\\d{1,18})|(?:ark:/?\\d{5}/|/articles/|^)(?<ark>[0-9b-df-hj-km-np-tv-xz]{3,32})(?:/|$)");

    private final JdbcClient database;

    Pieces(JdbcClient database) {
        this.database = database;
    }

    Optional<Piece> find(long id) {
        return database.sql("""
                        select a.id, a.ark, a.slug, a.stage, a.latest_revision, a.public_revision,
                               r.headline, r.language, r.saved_at, e.display_name as saved_by, p.published_at,
                               w.reason as withdrawn_reason, w.withdrawn_at
                        from article a
                        join revision r on r.article_id = a.id and r.number = a.latest_revision
                        left join editor e on e.id = r.saved_by
                        left join publication p on p.article_id = a.id and p.revision = a.public_revision
                        left join withdrawal w on w.article_id = a.id and w.lifted_at is null
                        where a.id = ?""").param(id).query(Piece.class).optional();
    }

    /**
     * The history of an article, newest first.
     *
     * @param before only revisions with smaller numbers
     */
    List<SavedRevision> findRevisions(long id, int before, int limit) {
        return database.sql("""
                        select r.number, r.saved_at, e.display_name as saved_by, r.comment,
                               length(r.body) as characters, length(r.body) - length(previous.body) as grown, r.digest,
                               p.kind, p.published_at, by.display_name as published_by, p.sentence
                        from revision r
                        left join revision previous on previous.article_id = r.article_id and previous.number = r.number - 1
                        left join editor e on e.id = r.saved_by
                        left join publication p on p.article_id = r.article_id and p.revision = r.number
                        left join editor by on by.id = p.published_by
                        where r.article_id = ? and r.number < ?
                        order by r.number desc limit ?""")
                .params(id, before, limit)
                .query(SavedRevision.class)
                .list();
    }

    /**
     * Id of a public article.
     *
     * @param named by its number at the desk, its ARK or an address that holds one of them
     */
    Optional<Long> findPublicId(String named) {
        var name = NAME.matcher(named);
        return !name.find()
                ? Optional.empty()
                : database.sql("""
                        select a.id from article a join shelf_entry e on e.article_id = a.id
                        where a.ark = :ark or a.id = cast(:id as bigint)""")
                        .param("ark", Objects.requireNonNullElse(name.group("ark"), ""))
                        .param("id", name.group("id") == null ? name.group("desk") : name.group("id"))
                        .query(Long.class)
                        .optional();
    }
}
