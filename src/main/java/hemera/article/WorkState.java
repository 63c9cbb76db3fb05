package hemera.article;

/** What a list at the desk can be narrowed to. */
public enum WorkState {
    /** More than readers see, or nothing that they ever saw. */
    IN_PREPARATION("a.stage is not null"),
    IN_REVIEW("a.stage = 'IN_REVIEW'"),
    UNPUBLISHED("a.public_revision is null"),
    PUBLIC("a.public_revision is not null and w.article_id is null"),
    WITHDRAWN("w.article_id is not null");

    final String condition;

    WorkState(String condition) {
        this.condition = condition;
    }
}
