package hemera.article;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** What was taken from readers. */
interface Withdrawals extends CrudRepository<Withdrawal, Long> {

    @Query("select w from Withdrawal w where w.articleId = :articleId and w.liftedAt is null")
    Optional<Withdrawal> findOpen(long articleId);
}
