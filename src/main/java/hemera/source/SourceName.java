package hemera.source;

/**
 * A source as lists and choices show it.
 *
 * @param articles how many public articles are from it
 */
public record SourceName(long id, String slug, String name, SourceKind kind, long articles) {}
