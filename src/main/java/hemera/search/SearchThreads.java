package hemera.search;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.springframework.stereotype.Component;

/** As many threads as there are processors, for all searches together: one alone has them all, many share them. */
@Component
class SearchThreads {

    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), SearchThreads::thread);

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "search");
        thread.setDaemon(true);
        return thread;
    }

    /** Searches several parts of an index at once, and weighs words as Hibernate Search does. */
    IndexSearcher searcher(IndexReader index) {
        var searcher = new IndexSearcher(index, threads);
        searcher.setSimilarity(Analyzers.SIMILARITY);
        return searcher;
    }

    <T> CompletableFuture<T> beside(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, threads);
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
