package hemera.account;

/**
 * An account as administrators see it.
 *
 * @param state {@code OPEN}, {@code INVITED} while nobody chose a password, or {@code DISABLED}
 */
public record Account(long id, String username, String displayName, Role role, State state) {

    /** Whether somebody can come in with it. */
    public enum State {
        OPEN,
        INVITED,
        DISABLED
    }

    static Account of(Editor editor) {
        var state = !editor.isEnabled() ? State.DISABLED : editor.hasPassword() ? State.OPEN : State.INVITED;
        return new Account(editor.id(), editor.username(), editor.displayName(), editor.role(), state);
    }
}
