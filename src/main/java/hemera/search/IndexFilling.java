package hemera.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.backend.work.execution.OperationSubmitter;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.spi.BatchMappingContext;
import org.hibernate.search.mapper.pojo.model.spi.PojoRawTypeIdentifier;
import org.hibernate.search.mapper.pojo.work.spi.PojoIndexer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Indexes every public article, from the lowest id to the highest. Hibernate Search's mass indexer would empty the index
 * first, and hold up what is published or withdrawn meanwhile until it is done; so its indexer for batches is used.
 */
class IndexFilling {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFilling.class);

    /** Enough that a statement is cheap for each article, few enough that a stop is quick. */
    private static final int CHUNK = 100;

    private static final Duration NEWS = Duration.ofSeconds(30);

    private final EntityManagerFactory entities;
    private final PublicIds ids;
    private final boolean empty;
    private final Instant begun = Instant.now();
    private final long all;
    private final AtomicLong done = new AtomicLong();
    private long last;
    private Instant told = begun;
    private volatile boolean stopped;

    /** @param empty whether the index is, so that no former documents need be looked for */
    IndexFilling(EntityManagerFactory entities, PublicIds ids, boolean empty) {
        this.entities = entities;
        this.ids = ids;
        this.empty = empty;
        this.all = ids.count();
    }

    RebuildProgress progress() {
        return new RebuildProgress(done.get(), all, begun);
    }

    /** Ends it within a moment. */
    void stop() {
        stopped = true;
    }

    /**
     * Returns when all is indexed, and found.
     *
     * @return whether it came to its end, not stopped before
     * @throws ExecutionException if the index cannot be written or the database not be read
     */
    boolean run() throws InterruptedException, ExecutionException {
        // One waits for the database or for the last of its chunk while another keeps those busy that write the index.
        int threads = 2 * Runtime.getRuntime().availableProcessors();
        var workers = Executors.newFixedThreadPool(threads, task -> new Thread(task, "index-rebuild-reader"));
        try {
            var running = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(worker -> workers.submit(this::work))
                    .toList();
            for (var worker : running) {
                worker.get();
            }
        } catch (ExecutionException failed) {
            stop();
            throw failed;
        } finally {
            workers.shutdown();
        }
        var workspace = Search.mapping(entities).scope(Holding.class).workspace();
        workspace.flush();
        workspace.refresh();
        return !stopped;
    }

    private void work() {
        for (var chunk = next(); !chunk.isEmpty() && !stopped; chunk = next()) {
            index(chunk);
            tell(done.addAndGet(chunk.size()));
        }
    }

    private synchronized List<Long> next() {
        var chunk = ids.after(last, CHUNK);
        last = chunk.isEmpty() ? last : chunk.get(chunk.size() - 1);
        return chunk;
    }

    private void index(List<Long> chunk) {
        try {
            write(chunk);
        } catch (RuntimeException failed) {
            if (stopped || IndexSuspected.isCauseOf(failed)) {
                throw failed;
            }
            // One that cannot be indexed must not keep the others out.
            if (chunk.size() == 1) {
                LOG.warn("Article {} cannot be indexed", chunk.get(0), failed);
            } else {
                chunk.forEach(id -> index(List.of(id)));
            }
        }
    }

    private void write(List<Long> chunk) {
        try (var session = entities.createEntityManager().unwrap(Session.class)) {
            var batch = (BatchMappingContext) Search.mapping(entities);
            var indexer = batch.sessionContext(session).createIndexer();
            var type = batch.typeContextProvider()
                    .byEntityName()
                    .getOrFail(Holding.class.getSimpleName())
                    .typeIdentifier();
            CompletableFuture.allOf(session.findMultiple(Holding.class, chunk).stream()
                            .filter(Objects::nonNull)
                            .map(holding -> write(indexer, type, holding))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    private CompletableFuture<?> write(PojoIndexer indexer, PojoRawTypeIdentifier<?> type, Holding holding) {
        return empty
                ? indexer.add(
                        type,
                        null,
                        null,
                        holding,
                        DocumentCommitStrategy.NONE,
                        DocumentRefreshStrategy.NONE,
                        OperationSubmitter.blocking())
                : indexer.addOrUpdate(
                        type,
                        null,
                        null,
                        holding,
                        DocumentCommitStrategy.NONE,
                        DocumentRefreshStrategy.NONE,
                        OperationSubmitter.blocking());
    }

    private synchronized void tell(long indexed) {
        var now = Instant.now();
        if (Duration.between(told, now).compareTo(NEWS) >= 0) {
            told = now;
            LOG.info("The index is made anew: {} of {} articles", indexed, all);
        }
    }
}
