package hemera.article.desk;

import hemera.article.Revision;
import hemera.article.Revisions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Forms that nobody filled in yet: of a new article, and of one that exists. */
@Service
@Transactional(readOnly = true)
class ArticleForms {

    private final Revisions revisions;
    private final Pieces pieces;

    ArticleForms(Revisions revisions, Pieces pieces) {
        this.revisions = revisions;
        this.pieces = pieces;
    }

    /** A new article; an address may bring what is known of it, such as a headline. */
    SentForm started(MultiValueMap<String, String> known) {
        var fields = new LinkedMultiValueMap<>(known);
        fields.putIfAbsent("language", List.of("fr"));
        fields.putIfAbsent("bylineStatus", List.of("UNKNOWN"));
        fields.putIfAbsent("translation", List.of("NONE"));
        fields.set("submission", UUID.randomUUID().toString());
        return SentForm.of(ArticleForm.read(fields));
    }

    /** What was saved last; empty if there is no such article. */
    Optional<SentForm> latest(long articleId) {
        return pieces.find(articleId)
                .flatMap(piece -> revisions.findByArticleIdAndNumber(articleId, piece.latestRevision()))
                .map(revision -> ArticleForm.of(revision, UUID.randomUUID().toString()))
                .map(SentForm::of);
    }

    boolean exists(long articleId) {
        return pieces.find(articleId).isPresent();
    }

    /** Number of the revision that a form says it started from; empty if there is none of that number. */
    Optional<Integer> base(long articleId, String version) {
        return Optional.of(version)
                .filter(typed -> typed.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> revisions
                        .findByArticleIdAndNumber(articleId, number)
                        .map(Revision::number)
                        .isPresent());
    }
}
