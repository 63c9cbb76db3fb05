package hemera.account;

import java.util.Locale;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who asks for a page of the desk, as {@code @AuthenticationPrincipal} hands it to controllers. Read anew for each
 * request, so that a changed role or a disabled account counts at once.
 *
 * @param id of the editor's row
 * @param language French or English, as the editor chose
 */
public record SignedIn(long id, String username, String displayName, Role role, Locale language)
        implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return username;
    }

    /** Whether the editor may do what the role may. */
    public boolean may(Role required) {
        return role.includes(required);
    }
}
