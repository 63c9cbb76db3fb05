package hemera.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the index anew from the database, whatever is in it, and notices when its files are damaged. */
@Component
class IndexMaking {

    private static final Logger LOG = LoggerFactory.getLogger(IndexMaking.class);

    private final EntityManagerFactory entities;
    private final PublicIds ids;
    private final IndexComparison comparison;
    private final Rebuilds rebuilds;
    private final IndexState state;
    private volatile boolean stopped;

    IndexMaking(
            EntityManagerFactory entities,
            PublicIds ids,
            IndexComparison comparison,
            Rebuilds rebuilds,
            IndexState state) {
        this.entities = entities;
        this.ids = ids;
        this.comparison = comparison;
        this.rebuilds = rebuilds;
        this.state = state;
    }

    /**
     * Indexes every public article, then removes what readers no longer see.
     *
     * @throws IllegalStateException if the index cannot be written; it is tried again at the next start
     */
    void make() {
        var filling = new IndexFilling(entities, ids, comparison.held().length == 0);
        state.begun(filling);
        try {
            LOG.info(
                    "The index is made anew from {} articles",
                    filling.progress().all());
            if (stopped || !filling.run()) {
                return;
            }
            finish(filling.progress());
        } catch (ExecutionException | RuntimeException failed) {
            throw failed(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            state.ended();
        }
    }

    private void finish(RebuildProgress progress) {
        var differences = comparison.differences();
        var again = new ArrayList<>(differences.missing());
        again.addAll(differences.surplus());
        ids.indexAnew(again);
        rebuilds.end(progress.done());
        state.complete();
        LOG.info(
                "The index is complete: {} articles in {} s",
                progress.done(),
                Duration.between(progress.begun(), Instant.now()).toSeconds());
    }

    private IllegalStateException failed(Exception failed) {
        if (!stopped) {
            LOG.error("The index could not be made anew", failed);
        }
        return new IllegalStateException("The index could not be made anew", failed);
    }

    /** Whether nobody doubted the files already. Until {@link #lookThrough} trusts them again, searches are incomplete. */
    boolean doubt() {
        return !stopped && state.doubt();
    }

    /** Reads all files of the index, and makes it anew if one is not as it was written. */
    void lookThrough() {
        if (stopped || state.files().areWhole()) {
            state.trust();
        } else {
            replace();
        }
    }

    private void replace() {
        LOG.warn("The index in {} is damaged", state.files().root().toAbsolutePath());
        rebuilds.begin(RebuildReason.DAMAGED, null);
        state.lack();
        try {
            Search.mapping(entities).scope(Holding.class).schemaManager().dropAndCreate();
        } catch (RuntimeException refused) {
            LOG.error(
                    "The index cannot be emptied; stop Hemera, delete {}, start Hemera",
                    state.files().root().toAbsolutePath(),
                    refused);
            return;
        }
        state.trust();
        make();
    }

    /** Ends within a moment what is under way, and begins nothing more. */
    void stop() {
        stopped = true;
        state.stop();
    }
}
