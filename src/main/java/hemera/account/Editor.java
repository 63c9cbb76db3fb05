package hemera.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who adds and curates articles. Never removed, because history names its editors; only disabled. */
@Entity
public class Editor {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "editor_seq")
    @SequenceGenerator(name = "editor_seq", sequenceName = "editor_seq", allocationSize = 50)
    private @Nullable Long id;

    private String username;
    private String displayName;
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled = true;
    private Instant createdAt;
    private String language;
    private int sessions = 1;
    private UUID writerKey = UUID.randomUUID();

    @SuppressWarnings("NullAway.Init")
    protected Editor() {}

    /** An editor who has no password yet. */
    Editor(String username, String displayName, Role role, Locale language, Instant when) {
        this.username = username;
        this.displayName = displayName;
        this.role = role;
        this.language = language.getLanguage();
        this.createdAt = when;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException(username + " is not saved yet");
        }
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** False until the invitation is taken up. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    /** The number under which sessions that begin now are valid. */
    int sessions() {
        return sessions;
    }

    /** Ends all sessions, for who knew the former password may have been somebody else. */
    void choosePassword(String hash) {
        passwordHash = hash;
        sessions++;
    }

    void speak(Locale chosen) {
        language = chosen.getLanguage();
    }

    void become(Role other) {
        role = other;
    }

    /** Ends all sessions. */
    void disable() {
        enabled = false;
        sessions++;
    }

    void enable() {
        enabled = true;
    }

    /** A secret of the browsers in which the editor signed in. */
    UUID writerKey() {
        return writerKey;
    }

    SignedIn signedIn() {
        return new SignedIn(id(), username, displayName, role, language());
    }
}
