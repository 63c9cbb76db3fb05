package hemera.search;

import hemera.subject.SubjectKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What results can be narrowed by, in the order in which readers see it. Several choices within one mean any of them. */
public enum Facet {
    DECADE(null),
    YEAR(null),
    MONTH(null),
    DAY(null),
    SOURCE(null),
    PERSON(SubjectKind.PERSON),
    PLACE(SubjectKind.PLACE),
    ORGANISATION(SubjectKind.ORGANISATION),
    EVENT(SubjectKind.EVENT),
    TOPIC(SubjectKind.TOPIC),
    LANGUAGE(null),
    TRANSLATION(null);

    private final @Nullable SubjectKind kind;

    Facet(@Nullable SubjectKind kind) {
        this.kind = kind;
    }

    /** Its parameter in addresses, and its field in the index: {@code source}, {@code person}. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of subject whose ids it takes; null for every other. */
    public @Nullable SubjectKind kind() {
        return kind;
    }

    /** Whether it is a time; all its choices are counted. */
    public boolean isPeriod() {
        return this == DECADE || this == YEAR || this == MONTH || this == DAY;
    }
}
