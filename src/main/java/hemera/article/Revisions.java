package hemera.article;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.repository.CrudRepository;

/** Every state of every article. */
public interface Revisions extends CrudRepository<Revision, Long> {

    Optional<Revision> findByArticleIdAndNumber(long articleId, int number);

    /** All of one article, from the first; to be closed. */
    Stream<Revision> streamByArticleIdOrderByNumber(long articleId);
}
