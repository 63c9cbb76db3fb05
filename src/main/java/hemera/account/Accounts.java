package hemera.account;

import hemera.site.NotHere;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts. Each act is written down in the {@link AuditTrail}. */
@Service
@Transactional
public class Accounts {

    /** How long a link can be used. */
    public static final long LINK_DAYS = AccountLinks.VALID.toDays();

    private final Editors editors;
    private final AccountLinks links;
    private final AuditTrail trail;
    private final Clock clock;

    Accounts(Editors editors, AccountLinks links, AuditTrail trail, Clock clock) {
        this.editors = editors;
        this.links = links;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<Account> list() {
        return editors.findAll().stream().map(Account::of).toList();
    }

    /** The account of an editor. @throws NotHere if there is none with that id */
    @Transactional(readOnly = true)
    public Account find(long id) {
        return Account.of(editors.findById(id).orElseThrow(() -> new NotHere("account " + id)));
    }

    /**
     * Makes an account that waits for its editor.
     *
     * @return the key of the link, to be passed on
     * @throws UsernameTaken if another account has the name
     */
    public String invite(String username, String displayName, Role role, SignedIn by) {
        if (editors.existsByUsername(username)) {
            throw new UsernameTaken(username);
        }
        var editor = editors.save(new Editor(username, displayName, role, Locale.FRENCH, clock.instant()));
        editors.flush();
        note(by, "ACCOUNT_INVITED", editor, role.name());
        return links.make(editor.id(), by.id());
    }

    /** The key of a new link with which the editor chooses a password; an older link ends, the password stays till then. */
    public String link(long id, SignedIn by) {
        var editor = lock(id);
        note(by, "LINK_MADE", editor, "");
        return links.make(id, by.id());
    }

    /** Counts from the editor's next request. @throws LastAdministrator if nobody would be left to keep accounts */
    public void changeRole(long id, Role role, SignedIn by) {
        var able = editors.lockAdministrators();
        var editor = lock(id);
        if (role != Role.ADMINISTRATOR) {
            requireAnother(able, editor);
        }
        note(by, "ROLE_CHANGED", editor, editor.role() + " " + role);
        editor.become(role);
    }

    /** Ends the editor's sessions and links. @throws LastAdministrator if nobody would be left to keep accounts */
    public void disable(long id, SignedIn by) {
        var able = editors.lockAdministrators();
        var editor = lock(id);
        requireAnother(able, editor);
        note(by, "ACCOUNT_DISABLED", editor, "");
        editor.disable();
        links.revoke(id);
    }

    /** Lets the editor in again, with the password of before. */
    public void enable(long id, SignedIn by) {
        var editor = lock(id);
        note(by, "ACCOUNT_ENABLED", editor, "");
        editor.enable();
    }

    private Editor lock(long id) {
        return editors.lock(id).orElseThrow(() -> new NotHere("account " + id));
    }

    private static void requireAnother(List<Editor> able, Editor editor) {
        if (able.contains(editor) && able.size() == 1) {
            throw new LastAdministrator(editor.username());
        }
    }

    private void note(SignedIn by, String action, Editor editor, String detail) {
        trail.note(by.id(), action, "editor/" + editor.id(), editor.username() + " " + detail);
    }
}
