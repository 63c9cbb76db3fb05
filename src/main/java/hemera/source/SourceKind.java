package hemera.source;

/** What a source is. */
public enum SourceKind {
    NEWSPAPER,
    MAGAZINE,
    AGENCY,
    BROADCASTER,
    SITE,
    OTHER
}
