package hemera.article;

import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

/** Every state of every article. */
interface Revisions extends CrudRepository<Revision, Long> {

    Optional<Revision> findByArticleIdAndNumber(long articleId, int number);
}
