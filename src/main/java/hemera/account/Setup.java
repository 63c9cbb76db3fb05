package hemera.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The way in for an archive without anybody to let others in: the first start, or a rescue. The key of the link is kept
 * in memory alone, so that it dies with the process; it can be used once.
 */
@Service
public class Setup implements SmartInitializingSingleton {

    private final SetupProperties properties;
    private final Editors editors;
    private final Passwords passwords;
    private final EditorSession sessions;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionOperations transactions;
    private final AtomicReference<@Nullable Link> link = new AtomicReference<>();

    Setup(
            SetupProperties properties,
            Editors editors,
            Passwords passwords,
            EditorSession sessions,
            AuditTrail trail,
            Clock clock,
            TransactionOperations transactions) {
        this.properties = properties;
        this.editors = editors;
        this.passwords = passwords;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Runs before the first visitor is served.
     *
     * @throws SetupRefused if the settings cannot be followed
     */
    @Override
    public void afterSingletonsInstantiated() {
        var username = properties.username();
        var password = properties.password();
        if ((username == null) != (password == null)) {
            throw new SetupRefused(
                    "hemera.setup.username and hemera.setup.password belong together; one of them is missing");
        }
        if (username != null && password != null) {
            refuseUnusable(username, password);
            transactions.executeWithoutResult(status -> makeFirst(username, password));
        }
        refuseUnknown(properties.rescue());
    }

    /** The key of a new link, if this start needs one: the archive has no editor, or one is to be rescued. */
    Optional<String> offer() {
        var rescued = properties.rescue();
        if (rescued == null && editors.count() > 0) {
            return Optional.empty();
        }
        var key = OneTimeKey.make();
        link.set(new Link(OneTimeKey.digest(key), rescued));
        return Optional.of(key);
    }

    /** Whether the key opens the set-up now. */
    public boolean isOpenFor(String key) {
        return current(key) != null;
    }

    /** The username that the key is for; empty if it makes a new account. */
    public Optional<String> rescued(String key) {
        var current = current(key);
        return Optional.ofNullable(current == null ? null : current.rescued());
    }

    /**
     * Makes the administrator, or gives the rescued editor the role and the password, and begins a session.
     *
     * @return false if the link was used meanwhile, or the archive has its first editor by now
     */
    @Transactional
    public boolean complete(String key, Choice choice, Locale language, HttpServletRequest request) {
        var current = current(key);
        if (current == null || !link.compareAndSet(current, null)) {
            return false;
        }
        if (current.rescued() == null && editors.count() > 0) {
            return false;
        }
        sessions.begin(
                current.rescued() == null ? first(choice, language) : rescue(current.rescued(), choice.password()),
                request);
        return true;
    }

    /** Who the administrator will be. */
    public record Choice(String username, String displayName, String password) {}

    private @Nullable Link current(String key) {
        var current = link.get();
        return current != null && current.digest().equals(OneTimeKey.digest(key)) ? current : null;
    }

    private void makeFirst(String username, String password) {
        if (editors.count() == 0) {
            first(new Choice(username, username, password), Locale.FRENCH);
        }
    }

    private Editor first(Choice choice, Locale language) {
        var editor = new Editor(choice.username(), choice.displayName(), Role.ADMINISTRATOR, language, clock.instant());
        editor.choosePassword(passwords.hash(choice.password()));
        editors.save(editor);
        editors.flush();
        trail.note(null, "SET_UP", "editor/" + editor.id(), editor.username());
        return editor;
    }

    private Editor rescue(String username, String password) {
        var editor = editors.findByUsername(username)
                .flatMap(found -> editors.lock(found.id()))
                .orElseThrow();
        editor.enable();
        editor.become(Role.ADMINISTRATOR);
        editor.choosePassword(passwords.hash(password));
        trail.note(null, "RESCUED", "editor/" + editor.id(), username);
        return editor;
    }

    private void refuseUnusable(String username, String password) {
        if (!Username.isOne(username)) {
            throw new SetupRefused(
                    "hemera.setup.username is 2 to 64 of a–z, 0–9, point, hyphen and underscore; it cannot be "
                            + username);
        }
        if (!passwords.isLongEnough(password)) {
            throw new SetupRefused("hemera.setup.password has fewer than %d characters".formatted(Passwords.SHORTEST));
        }
        if (!passwords.isShortEnough(password)) {
            throw new SetupRefused("hemera.setup.password has more than %d bytes".formatted(Passwords.LONGEST));
        }
    }

    private void refuseUnknown(@Nullable String rescued) {
        if (rescued != null && !editors.existsByUsername(rescued)) {
            throw new SetupRefused("hemera.setup.rescue names %s, but no editor has that username".formatted(rescued));
        }
    }

    private record Link(String digest, @Nullable String rescued) {}
}
