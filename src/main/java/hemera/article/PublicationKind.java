package hemera.article;

/** What putting a revision before readers is: the first time, a silent change (typography), an update, a correction. */
public enum PublicationKind {
    FIRST,
    SILENT,
    UPDATE,
    CORRECTION
}
