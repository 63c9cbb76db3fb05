package hemera.browse;

import hemera.source.SourceKind;
import hemera.text.Language;
import hemera.text.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What is known of a source itself. */
@Entity
@Immutable
@Table(name = "source")
@SuppressWarnings("NullAway.Init")
public class SourceRecord {

    @Id
    private long id;

    private Slug slug;
    private String name;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private @Nullable String homepage;
    private @Nullable String country;
    private @Nullable Language language;
    private @Nullable String note;

    protected SourceRecord() {}

    public long id() {
        return id;
    }

    /** Address of its page, from the root without language prefix. */
    public String path() {
        return "/sources/" + slug;
    }

    public String name() {
        return name;
    }

    public SourceKind kind() {
        return kind;
    }

    /** Begins with http:// or https://. */
    public @Nullable String homepage() {
        return homepage;
    }

    /** ISO 3166-1 alpha-2. */
    public @Nullable String country() {
        return country;
    }

    /** What it mostly publishes in. */
    public @Nullable Language language() {
        return language;
    }

    public @Nullable String note() {
        return note;
    }
}
