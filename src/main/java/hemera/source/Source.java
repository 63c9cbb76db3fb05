package hemera.source;

import hemera.text.Language;
import hemera.text.ProperName;
import hemera.text.Slug;
import hemera.text.WebAddress;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who published pieces of the archive. What is said of it may change; its id never does, and old addresses lead to it. */
@Entity
public class Source {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_seq")
    @SequenceGenerator(name = "source_seq", allocationSize = 50)
    private @Nullable Long id;

    private Slug slug;
    private String name;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private @Nullable String homepage;
    private @Nullable String country;
    private @Nullable Language language;
    private @Nullable String note;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Source() {}

    @SuppressWarnings("NullAway.Init")
    Source(Slug slug, SourceDetails details) {
        revise(slug, details);
    }

    /** Says everything anew, under an address that no other source has or had. */
    final void revise(Slug address, SourceDetails details) {
        slug = address;
        name = details.name().value();
        kind = details.kind();
        homepage = Objects.toString(details.homepage(), null);
        country = details.country();
        language = details.language();
        note = details.note();
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public Slug slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** What is known of it now. */
    public SourceDetails details() {
        return new SourceDetails(
                new ProperName(name),
                kind,
                homepage == null ? null : new WebAddress(homepage),
                country,
                language,
                note);
    }

    /** Grows with every change; what an editor’s form must bring back unchanged. */
    public int version() {
        return version;
    }
}
