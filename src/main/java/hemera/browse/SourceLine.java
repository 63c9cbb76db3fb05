package hemera.browse;

import hemera.source.SourceKind;
import hemera.text.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A source of public articles as lists show it, read from the view {@code source_line}. */
@Entity
@Immutable
@Table(name = "source_line")
@SuppressWarnings("NullAway.Init")
public class SourceLine {

    @Id
    private long sourceId;

    private Slug slug;
    private String name;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private long held;

    protected SourceLine() {}

    public long sourceId() {
        return sourceId;
    }

    public Slug slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public SourceKind kind() {
        return kind;
    }

    /** How many public articles it published. */
    public long held() {
        return held;
    }
}
