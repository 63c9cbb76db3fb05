package hemera.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TaskExecutor;
import org.springframework.stereotype.Component;

/** As many threads as there are processors, for all searches together: one alone has them all, many share them. */
@Component
class SearchThreads {

    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), SearchThreads::thread);

    private final TaskExecutor sharing = new TaskExecutor(threads);

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "search");
        thread.setDaemon(true);
        return thread;
    }

    /** Searches several parts of an index at once. */
    IndexSearcher searcher(IndexReader index) {
        return weighing(new SharedSearcher(index, threads, single(index)));
    }

    /** Searches one part after the other: what it keeps meanwhile it keeps once. */
    static IndexSearcher single(IndexReader index) {
        return weighing(new IndexSearcher(index));
    }

    /** As Hibernate Search weighs words. */
    private static IndexSearcher weighing(IndexSearcher searcher) {
        searcher.setSimilarity(Analyzers.SIMILARITY);
        return searcher;
    }

    /** Does all of it, some in the thread that asks; when it returns, or one has failed, none is still being done. */
    <T> List<T> all(List<Callable<T>> tasks) {
        try {
            return sharing.invokeAll(tasks);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
