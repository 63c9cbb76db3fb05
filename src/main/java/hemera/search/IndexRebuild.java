package hemera.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.CompletionStage;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Makes the index anew from the database. */
@Service
public class IndexRebuild {

    private final EntityManagerFactory entities;

    IndexRebuild(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** An index without documents is filled while readers are served already. */
    @EventListener(ApplicationReadyEvent.class)
    public void fillWhenEmpty() {
        try (var manager = entities.createEntityManager()) {
            var session = Search.session(manager);
            if (session.search(Holding.class).where(all -> all.matchAll()).fetchTotalHitCount() == 0) {
                start();
            }
        }
    }

    /** Starts it; readers may find less until it is done. */
    public CompletionStage<?> start() {
        return Search.mapping(entities).scope(Holding.class).massIndexer().start();
    }
}
