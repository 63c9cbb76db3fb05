package hemera.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How an archive gets its first administrator without anybody at a browser, and its way back in when the last one is
 * locked out.
 *
 * @param username of the administrator who is made when the archive has no editor yet
 * @param password of that administrator, at least 12 characters
 * @param rescue the username of an editor for whom this start prints a one-time link that makes them an administrator
 *     with a new password
 */
@ConfigurationProperties("hemera.setup")
record SetupProperties(
        @Nullable String username,
        @Nullable String password,
        @Nullable String rescue) {

    /** Without the password. */
    @Override
    public String toString() {
        return "hemera.setup of " + username;
    }
}
