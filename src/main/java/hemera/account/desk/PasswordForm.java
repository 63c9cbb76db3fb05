package hemera.account.desk;

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
}
