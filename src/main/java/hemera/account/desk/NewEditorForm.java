package hemera.account.desk;

import hemera.account.Role;
import hemera.account.Username;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whom an administrator invites. */
record NewEditorForm(
        @NotBlank(message = "{account.username.missing}")
        @Pattern(regexp = USERNAME, message = "{account.username.malformed}")
        @Nullable
        String username,

        @NotBlank(message = "{account.name.missing}")
        @Size(max = 200, message = "{account.name.long}")
        @Pattern(regexp = PRINTABLE, message = "{account.name.malformed}")
        @Nullable
        String displayName,

        @Pattern(regexp = ROLE, message = "{account.role.missing}")
        @NotBlank(message = "{account.role.missing}")
        @Nullable
        String role) {

    /** However it is typed; an empty one is told otherwise. */
    static final String USERNAME = "\\s*|\\s*(?i:" + Username.FORM + ")\\s*";

    /** Nothing that the database could not hold, or a page could not show. */
    static final String PRINTABLE = "[^\\p{Cntrl}\\p{Cs}]*";

    private static final String ROLE = "|CONTRIBUTOR|EDITOR|ADMINISTRATOR";

    static NewEditorForm empty() {
        return new NewEditorForm(null, null, Role.CONTRIBUTOR.name());
    }
}
