package hemera.subject;

/** What an authority record stands for; each kind has its own list and addresses. */
public enum SubjectKind {
    PERSON("people"),
    ORGANISATION("organisations"),
    PLACE("places"),
    EVENT("events"),
    TOPIC("topics");

    private final String path;

    SubjectKind(String path) {
        this.path = path;
    }

    /** First part of the addresses of its subjects: {@code people} for {@code /people/john-kirby}. */
    public String path() {
        return path;
    }
}
