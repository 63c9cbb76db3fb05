package hemera.account;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How passwords are kept: as bcrypt with 2¹² rounds, named before each hash so that another method can follow. It needs
 * nothing that is not in Spring Security already; Argon2 would bring 8 MB of Bouncy Castle.
 */
@Component
public final class Passwords {

    /** Characters; shorter ones are refused wherever a password is chosen. */
    public static final int SHORTEST = 12;

    /** Bytes of UTF-8; bcrypt reads no more. */
    static final int LONGEST = 72;

    private static final int COST = 12;

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(COST)));

    /** What an attempt on a name that nobody has is compared with, so that it takes as long as any other. */
    private final String nobodys = hash("nobody’s password");

    /** Whether the password may be chosen, as far as its length goes. */
    public boolean isLongEnough(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST;
    }

    public boolean isShortEnough(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /** Whether it is the editor's password; takes as long if there is no such editor. */
    boolean match(String password, @Nullable Editor editor) {
        var hash = editor == null ? null : editor.passwordHash();
        var matches = encoder.matches(password, hash == null ? nobodys : hash);
        return hash != null && matches;
    }
}
