package hemera.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editors of the archive, whether they may still sign in or not. */
interface Editors extends Repository<Editor, Long> {

    Optional<Editor> findById(long id);

    Optional<Editor> findByUsername(String username);

    boolean existsByUsername(String username);

    long count();

    /** Ordered by name, whatever its case. */
    @Query("select editor from Editor editor order by lower(editor.displayName), editor.username")
    List<Editor> findAll();

    /** Those who can keep accounts, locked until the transaction ends, so that two of them cannot disable each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select editor from Editor editor
            where editor.role = hemera.account.Role.ADMINISTRATOR and editor.enabled and editor.passwordHash is not null
            order by editor.id
            """)
    List<Editor> lockAdministrators();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select editor from Editor editor where editor.id = :id")
    Optional<Editor> lock(long id);

    Editor save(Editor editor);

    void flush();
}
