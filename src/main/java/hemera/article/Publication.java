package hemera.article;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A revision put before readers: who, when, as what. Never changed. Taking it back is a {@link Withdrawal}. */
@Entity
@Immutable
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication_seq")
    @SequenceGenerator(name = "publication_seq", allocationSize = 50)
    private @Nullable Long id;

    private long articleId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private PublicationKind kind;

    private @Nullable String sentence;
    private Instant publishedAt;
    private @Nullable Long publishedBy;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    /** @throws IllegalArgumentException for a correction that tells readers nothing */
    Publication(Article article, PublicationKind kind, @Nullable String sentence, Instant when, @Nullable Long editor) {
        if (kind == PublicationKind.CORRECTION && sentence == null) {
            throw new IllegalArgumentException("A correction tells readers what was put right");
        }
        this.articleId = article.id();
        this.revision = article.latestRevision();
        this.kind = kind;
        this.sentence = sentence;
        this.publishedAt = when;
        this.publishedBy = editor;
    }
}
