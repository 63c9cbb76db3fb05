package hemera.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proof that saved revisions are still what was saved: their digests, computed anew. */
@Service
@Transactional(readOnly = true)
public class Fixity {

    private final Articles articles;
    private final Revisions revisions;

    Fixity(Articles articles, Revisions revisions) {
        this.articles = articles;
        this.revisions = revisions;
    }

    /**
     * Numbers of the revisions whose content does not fit their digest or whose digest does not follow the one before,
     * ascending; empty when all is as it was saved. Of what was expunged only the chain can be checked.
     *
     * @throws ArticleNotFound if there is no such article
     */
    public List<Integer> findBroken(long articleId) {
        var article = articles.findById(articleId).orElseThrow(() -> new ArticleNotFound(Long.toString(articleId)));
        var chain = new Chain(article);
        try (var saved = revisions.streamByArticleIdOrderByNumber(articleId)) {
            return saved.filter(chain::isBrokenAt).map(Revision::number).toList();
        }
    }

    private static final class Chain {

        private final Article article;
        private @Nullable String before;

        Chain(Article article) {
            this.article = article;
        }

        boolean isBrokenAt(Revision revision) {
            var follows = Objects.equals(revision.saving().previousDigest(), before);
            before = revision.digest();
            return !follows || !revision.isExpunged() && !fits(revision);
        }

        private boolean fits(Revision revision) {
            var digest = RevisionDigest.of(article.ark(), revision.content(), revision.references(), revision.saving());
            return digest.equals(revision.digest());
        }
    }
}
