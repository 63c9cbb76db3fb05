package hemera.account.desk;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to sign in.
 *
 * @param to the page of the desk that somebody wanted; null for its first
 */
record SignInForm(
        @NotBlank(message = "{account.NotBlank.username}") @Nullable
        String username,

        @NotBlank(message = "{account.NotBlank.password}") @Nullable
        String password,

        @Nullable String to) {

    static SignInForm empty(@Nullable String to) {
        return new SignInForm(null, null, to);
    }
}
