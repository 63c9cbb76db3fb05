package hemera.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Function;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the index for what is welcome where it is there: nobody waits for it, nothing fails with it. */
@Component
class Lookups {

    private static final Logger LOG = LoggerFactory.getLogger(Lookups.class);

    private final EntityManagerFactory entities;

    Lookups(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** What is found; nothing while the index cannot be read. */
    <T> List<T> find(Function<SearchSession, List<T>> asked) {
        try (var manager = entities.createEntityManager()) {
            return asked.apply(Search.session(manager));
        } catch (SearchException unreadable) {
            LOG.warn("The index cannot be read: {}", unreadable.getMessage());
            return List.of();
        }
    }
}
