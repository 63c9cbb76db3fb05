package hemera.browse;

import hemera.text.Language;
import hemera.text.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A topic where it stands among broader and narrower ones. */
@Entity
@Immutable
@Table(name = "topic_line")
@SuppressWarnings("NullAway.Init")
public class TopicLine {

    @Id
    private long subjectId;

    private @Nullable Long parentId;
    private Slug slug;
    private String name;
    private Language language;
    private long held;

    protected TopicLine() {}

    public long subjectId() {
        return subjectId;
    }

    /** The broader topic; null at the top. */
    public @Nullable Long parentId() {
        return parentId;
    }

    public Slug slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    /** How many public articles bear this very topic; 0 where only narrower ones are borne. */
    public long held() {
        return held;
    }
}
