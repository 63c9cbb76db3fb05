package hemera.subject;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All subjects, whether or not articles speak of them; their names come with them. */
public interface Subjects extends Repository<Subject, Long> {

    @Query("from Subject s left join fetch s.variants where s.id = :id")
    Optional<Subject> findById(long id);

    /** The same without names, kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Subject where id = :id")
    Optional<Subject> findToRevise(long id);

    /** Writes at once, so that what is asked next sees it. */
    Subject saveAndFlush(Subject subject);
}
