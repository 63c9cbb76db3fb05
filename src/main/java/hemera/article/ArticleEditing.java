package hemera.article;

import hemera.site.PagesChanged;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saving and publishing: each call is one transaction, and what has returned is on disk. Editors are given by id, null
 * when the application itself acts.
 */
@Service
@Transactional
public class ArticleEditing {

    private final Articles articles;
    private final Revisions revisions;
    private final Publications publications;
    private final Withdrawals withdrawals;
    private final ArkNaming naming;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArticleEditing(
            Articles articles,
            Revisions revisions,
            Publications publications,
            Withdrawals withdrawals,
            ArkNaming naming,
            ApplicationEventPublisher events,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.publications = publications;
        this.withdrawals = withdrawals;
        this.naming = naming;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a draft; its text is revision 1. */
    public Article create(RevisionContent content, @Nullable String comment, @Nullable Long editor) {
        var article = articles.save(new Article(naming.next(), content.headline()));
        revisions.save(new Revision(article, content, new Saving(1, clock.instant(), editor, comment, null)));
        return article;
    }

    /**
     * Adds a revision; the former text stays in the history, and readers keep seeing what is public.
     *
     * @param base number of the revision that the editor started from
     * @throws ArticleNotFound if there is no such article
     * @throws EditedMeanwhile if somebody saved since; nothing is saved then
     */
    public Revision revise(
            long articleId, int base, RevisionContent content, @Nullable String comment, @Nullable Long editor) {
        var article = find(articleId, base);
        var previous = latest(article);
        article.addRevision();
        var saving = new Saving(article.latestRevision(), clock.instant(), editor, comment, previous.digest());
        return revisions.save(new Revision(article, content, saving));
    }

    /** Puts the latest revision before readers, whichever it is; see the other. */
    public void publish(long articleId, PublicationKind kind, @Nullable String sentence, @Nullable Long editor) {
        publish(find(articleId), kind, sentence, editor);
    }

    /**
     * Puts the latest revision before readers.
     *
     * @param revision its number, as the editor knows it
     * @param kind ignored the first time, which is always FIRST
     * @param sentence for readers; a correction must have one
     * @throws EditedMeanwhile if there is a later one
     * @throws NothingToPublish if readers see it already
     */
    public void publish(
            long articleId, int revision, PublicationKind kind, @Nullable String sentence, @Nullable Long editor) {
        publish(find(articleId, revision), kind, sentence, editor);
    }

    private void publish(Article article, PublicationKind kind, @Nullable String sentence, @Nullable Long editor) {
        var as = article.wasPublished() ? kind : PublicationKind.FIRST;
        article.publish(latest(article).content().headline());
        publications.save(new Publication(article, as, sentence, clock.instant(), editor));
        events.publishEvent(new PagesChanged());
    }

    /**
     * Takes an article from readers; they find the reason in its place.
     *
     * @throws NotPublic if it is not before readers
     */
    public void withdraw(long articleId, Withdrawal.Reason reason, @Nullable Long editor) {
        var article = find(articleId);
        if (!article.wasPublished() || withdrawals.findOpen(articleId).isPresent()) {
            throw new NotPublic(articleId);
        }
        withdrawals.save(new Withdrawal(article, reason, clock.instant(), editor));
        events.publishEvent(new PagesChanged());
    }

    /**
     * Gives a withdrawn article back to readers.
     *
     * @throws NotWithdrawn if it is not withdrawn
     */
    public void restore(long articleId, @Nullable String why, @Nullable Long editor) {
        var open = withdrawals.findOpen(articleId).orElseThrow(() -> new NotWithdrawn(articleId));
        open.lift(why, clock.instant(), editor);
        events.publishEvent(new PagesChanged());
    }

    /**
     * Asks an editor to look at what is in preparation.
     *
     * @throws NothingToPublish if nothing is
     */
    public void askForReview(long articleId) {
        find(articleId).prepare(Stage.IN_REVIEW);
    }

    /**
     * Gives what was to be reviewed back to its writer.
     *
     * @throws NothingToPublish if nothing is in preparation
     */
    public void endReview(long articleId) {
        find(articleId).prepare(Stage.DRAFT);
    }

    /**
     * Deletes a draft with all its revisions.
     *
     * @throws WasPublic if readers ever saw it; history stays then
     */
    public void delete(long articleId) {
        var article = find(articleId);
        if (article.wasPublished()) {
            throw new WasPublic(articleId);
        }
        articles.delete(article);
    }

    private Article find(long articleId, int base) {
        var article = find(articleId);
        if (article.latestRevision() != base) {
            throw new EditedMeanwhile(articleId);
        }
        return article;
    }

    /** Of two editors who act at once, the second waits and then finds what the first did. */
    private Article find(long articleId) {
        return articles.findForChange(articleId).orElseThrow(() -> new ArticleNotFound(Long.toString(articleId)));
    }

    private Revision latest(Article article) {
        return revisions
                .findByArticleIdAndNumber(article.id(), article.latestRevision())
                .orElseThrow();
    }
}
