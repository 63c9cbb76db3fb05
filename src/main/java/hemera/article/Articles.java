package hemera.article;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** All articles, public or not. */
interface Articles extends CrudRepository<Article, Long> {

    /** Nobody else changes it before this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> findForChange(long id);

    /** A number never given before, to mint an ark from. */
    @NativeQuery("select nextval('ark_seq')")
    long nextArkNumber();
}
