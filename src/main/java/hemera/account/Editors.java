package hemera.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The editors of the archive, whether they may still sign in or not. */
interface Editors extends Repository<Editor, Long> {

    Optional<Editor> findById(long id);

    Optional<Editor> findByUsername(String username);

    Editor save(Editor editor);
}
