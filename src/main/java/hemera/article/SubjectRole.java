package hemera.article;

/** What a subject is to a piece. */
public enum SubjectRole {
    ABOUT,
    MENTIONED,
    AUTHOR
}
