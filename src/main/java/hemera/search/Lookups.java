package hemera.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Function;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;

/** Asks the index for what is welcome where it is there: nobody waits for it, nothing fails with it. */
@Component
class Lookups {

    private final EntityManagerFactory entities;
    private final IndexFailures failures;

    Lookups(EntityManagerFactory entities, IndexFailures failures) {
        this.entities = entities;
        this.failures = failures;
    }

    /** What is found; nothing while the index cannot be read. */
    <T> List<T> find(Function<SearchSession, List<T>> asked) {
        try (var manager = entities.createEntityManager()) {
            return asked.apply(Search.session(manager));
        } catch (RuntimeException | InternalError failed) {
            if (failures.suspect(failed)) {
                return List.of();
            }
            throw failed;
        }
    }
}
