package hemera.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what an editor sent to a form of the desk when the session was over or its token stale. The form says who wrote
 * it, in the field {@code writer}, and the browser proves it with its {@link WriterCookie}; nobody else gets it back. At
 * most {@value #MOST} forms are kept for an editor, the newest, and none longer than {@value #DAYS} days.
 */
@Service
public class KeptWords {

    static final int MOST = 20;
    static final int DAYS = 7;

    /** Bytes as packed; as many as the table takes. */
    private static final int LARGEST = 1 << 24;

    private static final String WRITER = "writer";

    private final JdbcClient database;
    private final Editors editors;
    private final Clock clock;

    KeptWords(JdbcClient database, Editors editors, Clock clock) {
        this.database = database;
        this.editors = editors;
        this.clock = clock;
    }

    /** The key of what is now kept; empty if it is no form with a writer, or not from that writer's browser. */
    @Transactional
    Optional<UUID> keep(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || request.getRequestURI().length() > 2000) {
            return Optional.empty();
        }
        return writer(request).flatMap(editor -> {
            var sent = SentForm.of(request).pack();
            return sent.length > LARGEST ? Optional.empty() : Optional.of(store(editor, request.getRequestURI(), sent));
        });
    }

    /** What this editor sent; empty if it was somebody else, or too long ago. */
    @Transactional(readOnly = true)
    public Optional<Kept> find(UUID key, SignedIn editor) {
        return database.sql("select address, sent from kept_form where key = ? and editor_id = ? and kept_at > ?")
                .params(
                        key,
                        editor.id(),
                        clock.instant().minus(Duration.ofDays(DAYS)).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Kept(row.getString(1), SentForm.unpack(row.getBytes(2))))
                .optional();
    }

    private Optional<Editor> writer(HttpServletRequest request) {
        var writer = request.getParameter(WRITER);
        if (writer == null || !writer.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return editors.findById(Long.parseLong(writer))
                .filter(editor -> WriterCookie.holds(request, editor.id(), editor.writerKey()));
    }

    private UUID store(Editor editor, String address, byte[] sent) {
        var key = UUID.randomUUID();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("insert into kept_form (key, editor_id, address, sent, kept_at) values (?, ?, ?, ?, ?)")
                .params(key, editor.id(), address, sent, now)
                .update();
        database.sql("delete from kept_form where kept_at < ?")
                .param(now.minusDays(DAYS))
                .update();
        database.sql("""
                        delete from kept_form where key in
                        (select key from kept_form where editor_id = ? order by kept_at desc, key offset ?)
                        """).params(editor.id(), MOST).update();
        return key;
    }
}
