package hemera.browse;

import hemera.subject.SubjectKind;
import hemera.text.Language;
import hemera.text.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A subject of public articles as lists name it to readers of one language, read from the view {@code subject_line}. */
@Entity
@Immutable
@Table(name = "subject_line")
@SuppressWarnings("NullAway.Init")
public class SubjectLine {

    @Id
    private long subjectId;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private Slug slug;
    private String name;
    private Language language;
    private long held;

    protected SubjectLine() {}

    public long subjectId() {
        return subjectId;
    }

    public SubjectKind kind() {
        return kind;
    }

    public Slug slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** What the name is written in. */
    public Language language() {
        return language;
    }

    /** How many public articles name it; in {@link SubjectLines#findTogether}, how many of those that were looked at. */
    public long held() {
        return held;
    }

    /** Address of its page, from the root without language prefix. */
    public String path() {
        return "/" + kind.path() + "/" + slug;
    }
}
