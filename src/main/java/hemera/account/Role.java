package hemera.account;

/** What an editor may do. Each role includes those before it. */
public enum Role {
    /** Writes and changes drafts, asks for review. */
    CONTRIBUTOR,
    /** Also publishes, corrects, withdraws. */
    EDITOR,
    /** Also keeps the accounts. */
    ADMINISTRATOR;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
