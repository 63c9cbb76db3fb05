package hemera.account.desk;

import hemera.account.Setup;
import hemera.account.Username;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who the administrator will be.
 *
 * @param username fixed when an editor is rescued
 */
record SetupForm(
        @NotBlank(message = "{account.username.missing}")
        @Pattern(regexp = NewEditorForm.USERNAME, message = "{account.username.malformed}")
        @Nullable
        String username,

        @NotBlank(message = "{account.name.missing}")
        @Size(max = 200, message = "{account.name.long}")
        @Pattern(regexp = NewEditorForm.PRINTABLE, message = "{account.name.malformed}")
        @Nullable
        String displayName,

        @Nullable String password,

        @Nullable String again) {

    static SetupForm empty() {
        return new SetupForm(null, null, null, null);
    }

    /** Once it has been checked. */
    Setup.Choice choice() {
        return new Setup.Choice(
                Username.of(Objects.requireNonNull(username)),
                Objects.requireNonNull(displayName).strip(),
                Objects.requireNonNull(password));
    }
}
