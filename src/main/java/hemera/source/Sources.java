package hemera.source;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sources, whether or not articles are from them. */
public interface Sources extends Repository<Source, Long> {

    Optional<Source> findById(long id);

    /** The same, kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Source where id = :id")
    Optional<Source> findToRevise(long id);

    /** Writes at once, so that what is asked next sees it. */
    Source saveAndFlush(Source source);
}
