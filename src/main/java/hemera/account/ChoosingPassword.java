package hemera.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an editor comes to a password: by a link that an administrator passed on, or by the present one. */
@Service
public class ChoosingPassword {

    private final Editors editors;
    private final AccountLinks links;
    private final Passwords passwords;
    private final SigningIn signing;
    private final EditorSession sessions;
    private final AuditTrail trail;

    ChoosingPassword(
            Editors editors,
            AccountLinks links,
            Passwords passwords,
            SigningIn signing,
            EditorSession sessions,
            AuditTrail trail) {
        this.editors = editors;
        this.links = links;
        this.passwords = passwords;
        this.signing = signing;
        this.sessions = sessions;
        this.trail = trail;
    }

    /** Whose link it is; empty if it was used, is too old, or its account is disabled. */
    public Optional<Account> find(String key) {
        return links.find(key)
                .flatMap(editors::findById)
                .filter(Editor::isEnabled)
                .map(Account::of);
    }

    /**
     * Takes up an invitation or a reset, and begins a session. Former sessions end.
     *
     * @param language of the page; becomes that of the desk for somebody new
     * @return false if the link cannot be used any more
     */
    @Transactional
    public boolean takeUp(String key, String password, Locale language, HttpServletRequest request) {
        var editor = links.use(key).flatMap(editors::lock).filter(Editor::isEnabled);
        editor.ifPresent(one -> {
            if (!one.hasPassword()) {
                one.speak(language);
            }
            one.choosePassword(passwords.hash(password));
            trail.note(one.id(), "LINK_TAKEN_UP", "editor/" + one.id(), null);
            sessions.begin(one, request);
        });
        return editor.isPresent();
    }

    /**
     * Replaces the password. All other sessions of the editor end.
     *
     * @return false if the present password is another
     * @throws TooManyAttempts if it was guessed too often
     */
    @Transactional
    public boolean change(SignedIn signedIn, String present, String password, HttpServletRequest request) {
        var editor = editors.lock(signedIn.id()).orElseThrow();
        if (!signing.knows(editor.username(), editor, present, request)) {
            return false;
        }
        editor.choosePassword(passwords.hash(password));
        trail.note(editor.id(), "PASSWORD_CHANGED", "editor/" + editor.id(), null);
        sessions.begin(editor, request);
        return true;
    }

    /** From the next request on the desk speaks this language. */
    @Transactional
    public void speak(SignedIn signedIn, Locale language) {
        editors.lock(signedIn.id()).orElseThrow().speak(language);
    }
}
