package hemera.account.desk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A password as somebody chooses it.
 *
 * @param present the one that is replaced; asked for only of who is signed in
 */
record PasswordForm(
        @Nullable String present,
        @Nullable String password,
        @Nullable String again) {

    static PasswordForm empty() {
        return new PasswordForm(null, null, null);
    }

    /** Once it has been checked. */
    String chosen() {
        return Objects.requireNonNull(password);
    }
}
