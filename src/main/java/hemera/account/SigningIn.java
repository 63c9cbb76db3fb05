package hemera.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lets editors in who know their password. */
@Service
public class SigningIn {

    private final Editors editors;
    private final Passwords passwords;
    private final EditorSession sessions;

    SigningIn(Editors editors, Passwords passwords, EditorSession sessions) {
        this.editors = editors;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /**
     * Begins a session for whoever this is.
     *
     * @return empty if name and password do not belong together, or the account is disabled
     */
    public Optional<SignedIn> signIn(String username, String password, HttpServletRequest request) {
        var editor = editors.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .filter(Editor::isEnabled)
                .orElse(null);
        if (!passwords.match(password, editor) || editor == null) {
            return Optional.empty();
        }
        sessions.begin(editor, request);
        return Optional.of(editor.signedIn());
    }
}
