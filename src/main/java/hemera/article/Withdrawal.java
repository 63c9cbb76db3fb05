package hemera.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An article taken from readers: who, when, why. It lasts until it is lifted; an article has at most one open. */
@Entity
public class Withdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "withdrawal_seq")
    @SequenceGenerator(name = "withdrawal_seq", allocationSize = 50)
    private @Nullable Long id;

    private long articleId;
    private String reason;
    private @Nullable Long replacementId;
    private boolean headlineShown;
    private Instant withdrawnAt;
    private @Nullable Long withdrawnBy;
    private @Nullable Instant liftedAt;
    private @Nullable Long liftedBy;
    private @Nullable String liftedReason;

    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {}

    Withdrawal(Article article, Reason reason, Instant when, @Nullable Long editor) {
        this.articleId = article.id();
        this.reason = reason.sentence();
        this.replacementId = reason.replacementId();
        this.headlineShown = reason.headlineShown();
        this.withdrawnAt = when;
        this.withdrawnBy = editor;
    }

    void lift(@Nullable String why, Instant when, @Nullable Long editor) {
        this.liftedAt = when;
        this.liftedBy = editor;
        this.liftedReason = why;
    }

    /**
     * Why an article is withdrawn.
     *
     * @param sentence shown to readers in its place
     * @param replacementId id of the article to read instead; null when there is none
     * @param headlineShown whether its headline and address may still be shown
     */
    public record Reason(String sentence, @Nullable Long replacementId, boolean headlineShown) {}
}
