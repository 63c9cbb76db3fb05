package hemera.account;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what editors did that no other table tells. */
@Component
public class AuditTrail {

    private final JdbcClient database;

    AuditTrail(JdbcClient database) {
        this.database = database;
    }

    /**
     * One more line.
     *
     * @param editor who did it; null when the application itself did
     * @param action in capitals, such as {@code ROLE_CHANGED}
     * @param concerns what it was done to, such as {@code editor/12}
     * @param detail at most 2000 characters; never a secret
     */
    public void note(@Nullable Long editor, String action, String concerns, @Nullable String detail) {
        database.sql("insert into audit_event (editor_id, action, concerns, detail) values (?, ?, ?, ?)")
                .param(editor)
                .param(action)
                .param(concerns)
                .param(detail)
                .update();
    }
}
