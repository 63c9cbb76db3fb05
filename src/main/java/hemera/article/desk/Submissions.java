package hemera.article.desk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forms that were saved, so that the same one is not saved again. Kept for a week. */
@Repository
class Submissions {

    private final JdbcClient database;

    Submissions(JdbcClient database) {
        this.database = database;
    }

    /** What a form was saved as, if it was; while it is being saved by somebody else, waits for that. */
    Optional<Saved> find(String key) {
        var form = read(key);
        form.ifPresent(this::await);
        return form.flatMap(known -> database.sql("select article_id, revision from submission where key = ?")
                .param(known)
                .query((row, at) -> new Saved(row.getLong("article_id"), row.getInt("revision")))
                .optional());
    }

    /** Remembers what a form was saved as, in the same transaction. */
    void keep(String key, Saved saved) {
        read(key)
                .ifPresent(form -> database.sql("insert into submission (key, article_id, revision) values (?, ?, ?)")
                        .params(form, saved.articleId(), saved.revision())
                        .update());
        database.sql("delete from submission where made_at < now() - interval '7 days'")
                .update();
    }

    /** Two of the same form take turns. The lock ends with the transaction. */
    private void await(UUID form) {
        database.sql("select pg_advisory_xact_lock(?, ?)")
                .params("submission".hashCode(), form.hashCode())
                .query((row, at) -> true)
                .single();
    }

    /** A key that is none was not drawn by us; such a form is saved as often as it is sent. */
    private static Optional<UUID> read(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException notDrawnHere) {
            return Optional.empty();
        }
    }
}
