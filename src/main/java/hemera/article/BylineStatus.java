package hemera.article;

/** Whether a piece was signed, as far as is known. */
public enum BylineStatus {
    SIGNED,
    UNSIGNED,
    UNKNOWN
}
