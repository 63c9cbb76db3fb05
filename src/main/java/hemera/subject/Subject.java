package hemera.subject;

import hemera.text.ProperName;
import hemera.text.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what articles speak of: an authority record. What is said of it may change, its kind too; its id never does, and
 * old addresses lead to it.
 */
@Entity
public class Subject {

    private static final Comparator<SubjectVariant> BY_LANGUAGE = Comparator.comparing(
                    (SubjectVariant variant) -> variant.language().tag())
            .thenComparing(SubjectVariant::preferred, Comparator.reverseOrder())
            .thenComparing(SubjectVariant::name);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subject_seq")
    @SequenceGenerator(name = "subject_seq", allocationSize = 50)
    private @Nullable Long id;

    private Slug slug;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private String name;
    private @Nullable String description;
    private @Nullable String wikidataId;
    private @Nullable String topicCode;
    private @Nullable Long parentId;

    /** The heading is among them, as what French readers see. */
    @ElementCollection
    @CollectionTable(name = "subject_variant", joinColumns = @JoinColumn(name = "subject_id"))
    private final Set<SubjectVariant> variants = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Subject() {}

    @SuppressWarnings("NullAway.Init")
    Subject(Slug slug, SubjectDetails details) {
        revise(slug, details);
    }

    /** Says everything anew, under an address that no other subject of its kind has or had. */
    final void revise(Slug address, SubjectDetails details) {
        slug = address;
        kind = details.kind();
        name = details.name().value();
        description = details.description();
        wikidataId = details.wikidataId();
        topicCode = details.topicCode();
        parentId = details.parentId();
        var names = details.allNames();
        variants.retainAll(names);
        variants.addAll(names);
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public Slug slug() {
        return slug;
    }

    public SubjectKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** What is known of it now; other names by language, the preferred first. */
    public SubjectDetails details() {
        var others = variants.stream()
                .filter(variant -> !isHeading(variant))
                .map(Subject::behindTheHeading)
                .sorted(BY_LANGUAGE)
                .toList();
        return new SubjectDetails(kind, new ProperName(name), description, wikidataId, topicCode, parentId, others);
    }

    private boolean isHeading(SubjectVariant variant) {
        return isFrench(variant) && variant.name().equals(name);
    }

    /** Records that came from elsewhere may prefer another French name. */
    private static SubjectVariant behindTheHeading(SubjectVariant variant) {
        return isFrench(variant) ? new SubjectVariant(variant.name(), variant.language(), false) : variant;
    }

    private static boolean isFrench(SubjectVariant variant) {
        return variant.language().equals(SubjectDetails.FRENCH);
    }

    /** Grows with every change; what an editor’s form must bring back unchanged. */
    public int version() {
        return version;
    }
}
