package hemera.article;

/** Whether a piece is a translation, and whose. */
public enum Translation {
    NONE,
    HUMAN,
    MACHINE,
    UNKNOWN
}
