package hemera.article;

import hemera.text.ArkName;
import hemera.text.Slug;
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

/**
 * What stays while texts change: identity, address and state of a piece. Its texts are {@link Revision}s; what readers
 * see is the revision last published, and nothing while a {@link Withdrawal} is open.
 */
@Entity
public class Article {

    /** Second parts of an article’s address that stand for pages of their own. */
    private static final String HISTORY = "revisions";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", allocationSize = 50)
    private @Nullable Long id;

    private ArkName ark;
    private Slug slug;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage stage;

    private int latestRevision;
    private @Nullable Integer publicRevision;
    private boolean noindex;

    /** Grows with every change; compared by Hibernate. */
    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    /** A new article whose first revision is about to be saved. */
    Article(ArkName ark, String headline) {
        this.ark = ark;
        this.slug = slugOf(headline);
        this.latestRevision = 1;
        this.stage = Stage.DRAFT;
    }

    /** What its address says after the ark; never the name of one of its other pages. */
    public static Slug slugOf(String headline) {
        var slug = Slug.of(headline);
        return slug.value().equals(HISTORY) ? new Slug(HISTORY + "-1") : slug;
    }

    /** Makes the next revision the latest; readers do not see it before it is published. */
    void addRevision() {
        latestRevision++;
        stage = Stage.DRAFT;
    }

    /**
     * Puts the latest revision before readers under an address made from its headline.
     *
     * @throws NothingToPublish if readers see it already
     */
    void publish(String headline) {
        if (Objects.equals(publicRevision, latestRevision)) {
            throw new NothingToPublish(id());
        }
        publicRevision = latestRevision;
        stage = null;
        slug = slugOf(headline);
    }

    /**
     * Says how far what is in preparation has come.
     *
     * @throws NothingToPublish if nothing is
     */
    void prepare(Stage reached) {
        if (stage == null) {
            throw new NothingToPublish(id());
        }
        stage = reached;
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public ArkName ark() {
        return ark;
    }

    public Slug slug() {
        return slug;
    }

    /** How far what is in preparation has come; null when readers see the latest revision. */
    public @Nullable Stage stage() {
        return stage;
    }

    /** Number of the revision readers see; null while they never saw one. It may be withdrawn since. */
    public @Nullable Integer publicRevision() {
        return publicRevision;
    }

    /** Number of the newest revision, from 1; what an editor’s form brings back, to show what it started from. */
    public int latestRevision() {
        return latestRevision;
    }

    /** Whether it was ever put before readers; it may be withdrawn since. */
    public boolean wasPublished() {
        return publicRevision != null;
    }
}
