package hemera.article;

/** What is in preparation beyond the public revision. */
public enum Stage {
    DRAFT,
    IN_REVIEW,
    SCHEDULED
}
