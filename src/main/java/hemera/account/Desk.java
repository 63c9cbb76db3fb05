package hemera.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * What every template of the desk finds as {@code desk}.
 *
 * @param section the noun after {@code /desk/}, such as {@code articles}; empty on the desk's first page
 */
public record Desk(SignedIn editor, String section) {

    static Desk of(SignedIn editor, HttpServletRequest request) {
        var steps = request.getRequestURI().split("/");
        return new Desk(editor, steps.length > 2 ? steps[2] : "");
    }

    /** What stands before the path of a reader's page in the editor's language: nothing, or {@code /en}. */
    public String readers() {
        return editor.language().equals(Locale.ENGLISH) ? "/en" : "";
    }

    public boolean isAdministrator() {
        return editor.may(Role.ADMINISTRATOR);
    }

    /** Whether the editor may publish. */
    public boolean isPublisher() {
        return editor.may(Role.EDITOR);
    }
}
