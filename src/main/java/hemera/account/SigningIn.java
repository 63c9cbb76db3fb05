package hemera.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets editors in who know their password. Not in a transaction: hashing takes long, and a connection is not held for it. */
@Service
public class SigningIn {

    private final Editors editors;
    private final Passwords passwords;
    private final Attempts attempts;
    private final EditorSession sessions;
    private final AuditTrail trail;

    SigningIn(Editors editors, Passwords passwords, Attempts attempts, EditorSession sessions, AuditTrail trail) {
        this.editors = editors;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.trail = trail;
    }

    /**
     * Begins a session for whoever this is.
     *
     * @return empty if name and password do not belong together, or the account is disabled
     * @throws TooManyAttempts if wrong passwords came too often from that address; then nothing was looked at
     */
    public Optional<SignedIn> signIn(String username, String password, HttpServletRequest request) {
        var name = Username.of(username);
        var editor = Username.isOne(name)
                ? editors.findByUsername(name).filter(Editor::isEnabled).orElse(null)
                : null;
        if (!knows(name, editor, password, request) || editor == null) {
            return Optional.empty();
        }
        sessions.begin(editor, request);
        trail.note(editor.id(), "SIGNED_IN", "editor/" + editor.id(), null);
        return Optional.of(editor.signedIn());
    }

    /** Whether this is the editor's present password; guessing it is slowed down like signing in. */
    boolean knows(String name, @Nullable Editor editor, String password, HttpServletRequest request) {
        attempts.begin(name, request.getRemoteAddr());
        var right = passwords.match(password, editor);
        if (right) {
            attempts.succeeded(name, request.getRemoteAddr());
        }
        return right;
    }
}
