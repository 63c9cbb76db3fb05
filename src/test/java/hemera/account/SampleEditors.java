package hemera.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Editors for tests. Page tests: {@code mvc.get().uri("/desk").with(SampleEditors.as(editors.editor()))}. Browser tests
 * sign in at the door, with {@link SignedIn#username()} and {@link #PASSWORD}.
 */
public final class SampleEditors {

    public static final String PASSWORD = "la seine monte encore";

    private static final AtomicInteger MADE = new AtomicInteger();

    /** A small cost: tests make many. */
    private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

    private final JdbcClient database;

    public SampleEditors(JdbcClient database) {
        this.database = database;
    }

    public SignedIn contributor() {
        return named("Camille Petit", Role.CONTRIBUTOR, Locale.FRENCH);
    }

    public SignedIn editor() {
        return named("Jeanne Martin", Role.EDITOR, Locale.FRENCH);
    }

    public SignedIn administrator() {
        return named("Ana Moreau", Role.ADMINISTRATOR, Locale.FRENCH);
    }

    /** A new editor, who has the {@link #PASSWORD}. */
    public SignedIn named(String displayName, Role role, Locale language) {
        var username = "editor-" + MADE.incrementAndGet() + "-"
                + ProcessHandle.current().pid();
        var id = database.sql("""
                        insert into editor (id, username, display_name, password_hash, role, language)
                        values (nextval('editor_seq'), ?, ?, ?, ?, ?) returning id
                        """)
                .params(username, displayName, HASH, role.name(), language.getLanguage())
                .query(Long.class)
                .single();
        return new SignedIn(id, username, displayName, role, language);
    }

    /** Acts as this editor, with a valid token against forged requests. */
    public static RequestPostProcessor as(SignedIn editor) {
        return request -> csrf().postProcessRequest(signedIn(editor).postProcessRequest(request));
    }

    /** Acts as this editor, without such a token. */
    public static RequestPostProcessor signedIn(SignedIn editor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(editor, null, List.of()));
    }
}
