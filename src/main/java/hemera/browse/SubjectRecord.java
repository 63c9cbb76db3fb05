package hemera.browse;

import hemera.subject.SubjectKind;
import hemera.text.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is known of a subject itself, merges followed; read in one statement from the view {@code subject_record}. */
@Entity
@Immutable
@Table(name = "subject_record")
@SuppressWarnings("NullAway.Init")
public class SubjectRecord {

    @Id
    private long askedId;

    private long subjectId;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private Slug slug;
    private String name;
    private @Nullable String description;
    private @Nullable String wikidataId;
    private @Nullable String topicCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Variant> variants;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Related> broader;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Related> narrower;

    protected SubjectRecord() {}

    /** A name it goes by, and the BCP 47 tag of what it is written in. */
    public record Variant(String name, String language) {}

    /** A broader or narrower subject; names by the language of those who read them. */
    public record Related(SubjectKind kind, String slug, String name, Map<String, String> names) {

        public String nameIn(Locale locale) {
            return names.getOrDefault(locale.getLanguage(), name);
        }

        /** Address of its page, from the root without language prefix. */
        public String path() {
            return "/" + kind.path() + "/" + slug;
        }
    }

    public long subjectId() {
        return subjectId;
    }

    public SubjectKind kind() {
        return kind;
    }

    /** Address of its page, from the root without language prefix. */
    public String path() {
        return "/" + kind.path() + "/" + slug;
    }

    /** The name that readers of this language see: the heading where it has none of their own. */
    public String nameIn(Locale locale) {
        return names.getOrDefault(locale.getLanguage(), name);
    }

    public @Nullable String description() {
        return description;
    }

    /** {@code Q159}; null when none is known. */
    public @Nullable String wikidataId() {
        return wikidataId;
    }

    /** {@code medtop:20000056}, an IPTC Media Topic; null when none is known. */
    public @Nullable String topicCode() {
        return topicCode;
    }

    /** All names, the preferred of each language first. */
    public List<Variant> variants() {
        return variants;
    }

    /** The broadest first; empty at the top. */
    public List<Related> broader() {
        return broader;
    }

    /** The next narrower with public articles, or with narrower ones that have; at most 200, in alphabetical order. */
    public List<Related> narrower() {
        return narrower;
    }
}
