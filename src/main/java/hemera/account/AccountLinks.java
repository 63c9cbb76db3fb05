package hemera.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time links to choose a password. An editor has at most one; a newer one ends the older. */
@Component
class AccountLinks {

    static final Duration VALID = Duration.ofDays(3);

    private final JdbcClient database;
    private final Clock clock;

    AccountLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The key of a new link; this is the only time that anybody sees it. */
    String make(long editor, long by) {
        var key = OneTimeKey.make();
        revoke(editor);
        database.sql(
                        "insert into account_link (digest, editor_id, made_by, made_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(OneTimeKey.digest(key), editor, by, now(), now().plus(VALID))
                .update();
        return key;
    }

    /** The id of the editor who may use the key; empty if it was used, is too old or was never given out. */
    Optional<Long> find(String key) {
        return database.sql("select editor_id from account_link where digest = ? and expires_at > ?")
                .params(OneTimeKey.digest(key), now())
                .query(Long.class)
                .optional();
    }

    /** The same, and nobody after this can use it. */
    Optional<Long> use(String key) {
        return database.sql("delete from account_link where digest = ? and expires_at > ? returning editor_id")
                .params(OneTimeKey.digest(key), now())
                .query(Long.class)
                .optional();
    }

    void revoke(long editor) {
        database.sql("delete from account_link where editor_id = ?")
                .param(editor)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
