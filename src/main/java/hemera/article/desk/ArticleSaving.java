package hemera.article.desk;

import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.Quotation;
import hemera.article.Revision;
import hemera.article.RevisionContent;
import hemera.article.Revisions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** Saves what an editor typed, with the names that are new, in one transaction. */
@Service
@Transactional
class ArticleSaving {

    private final ArticleEditing editing;
    private final Revisions revisions;
    private final NameChoices names;
    private final Submissions submissions;

    ArticleSaving(ArticleEditing editing, Revisions revisions, NameChoices names, Submissions submissions) {
        this.editing = editing;
        this.revisions = revisions;
        this.names = names;
        this.submissions = submissions;
    }

    /** Makes an article; empty if anything is wrong, which is then told. */
    Optional<Saved> create(ArticleForm form, long editor, Errors errors) {
        return once(
                form,
                () -> read(form, List.of(), editor, errors).map(read -> {
                    Article article = editing.create(read.content(), read.comment(), editor);
                    return new Saved(article.id(), article.latestRevision());
                }));
    }

    /**
     * Saves a revision; nothing if nothing was changed.
     *
     * @param base number of the revision that the editor started from
     * @throws hemera.article.ArticleNotFound if there is no such article
     * @throws hemera.article.EditedMeanwhile if somebody saved since
     */
    Optional<Saved> revise(long articleId, int base, ArticleForm form, long editor, Errors errors) {
        return once(form, () -> {
            var before = revisions.findByArticleIdAndNumber(articleId, base).map(Revision::content);
            var kept = before.map(RevisionContent::quotations).orElse(List.of());
            return read(form, kept, editor, errors).map(read -> {
                if (before.filter(read.content()::equals).isPresent()) {
                    return new Saved(articleId, base);
                }
                var saved = editing.revise(articleId, base, read.content(), read.comment(), editor);
                return new Saved(articleId, saved.number());
            });
        });
    }

    /**
     * Saves the content of a former revision as a new one; empty if there is no such revision.
     *
     * @param base number of the revision that the editor knows as the latest
     * @throws hemera.article.EditedMeanwhile if somebody saved since
     */
    Optional<Saved> restore(long articleId, int number, int base, String comment, long editor) {
        return revisions
                .findByArticleIdAndNumber(articleId, number)
                .map(former -> editing.revise(articleId, base, former.content(), comment, editor))
                .map(saved -> new Saved(articleId, saved.number()));
    }

    private Optional<Saved> once(ArticleForm form, Supplier<Optional<Saved>> saving) {
        var already = submissions.find(form.submission());
        if (already.isPresent()) {
            return already;
        }
        var saved = saving.get();
        saved.ifPresent(done -> submissions.keep(form.submission(), done));
        return saved;
    }

    private Optional<Read> read(ArticleForm form, List<Quotation> before, long editor, Errors errors) {
        var reading = new ArticleReading(form, errors);
        var content = reading.content();
        var comment = reading.comment();
        var quotations = new QuotationReading(form);
        names.check(form, quotations.speakers(), errors);
        content.ifPresent(read -> quotations.check(read.body(), errors));
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return content.map(read -> new Read(withNames(read, form, quotations, before, editor), comment));
    }

    private RevisionContent withNames(
            RevisionContent content,
            ArticleForm form,
            QuotationReading quotations,
            List<Quotation> before,
            long editor) {
        var ids = names.ids(form.subjects(), quotations.speakers());
        return content.with(
                names.source(form),
                NameChoices.assigned(form.subjects(), ids),
                quotations.read(content.body(), ids, before, editor));
    }

    private record Read(RevisionContent content, @Nullable String comment) {}
}
