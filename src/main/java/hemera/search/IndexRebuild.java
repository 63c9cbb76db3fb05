package hemera.search;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Says when the index is made anew, in the background and never twice at once. How: {@link IndexMaking}. */
@Service
public class IndexRebuild {

    private static final int PATIENCE_SECONDS = 10;

    private final IndexMaking making;
    private final Rebuilds rebuilds;
    private final ExecutorService background = Executors.newSingleThreadExecutor(IndexRebuild::thread);
    private @Nullable CompletableFuture<Void> running;

    IndexRebuild(IndexMaking making, Rebuilds rebuilds) {
        this.making = making;
        this.rebuilds = rebuilds;
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "index-rebuild");
        thread.setDaemon(true);
        return thread;
    }

    /** What {@link IndexPreparation} found missing is made while readers are served already. */
    @EventListener(ApplicationReadyEvent.class)
    public void takeUp() {
        if (rebuilds.open().isPresent()) {
            start();
        } else {
            // Opening the index has looked at the ends of its files only.
            background.execute(making::lookThrough);
        }
    }

    /**
     * Starts it, unless it is under way. Readers go on finding what is in the index.
     *
     * @return ends when the index is complete, or exceptionally when it could not be made
     */
    public CompletionStage<?> start() {
        return start(null);
    }

    /** @param editor who asks for it; null when Hemera itself does */
    synchronized CompletionStage<?> start(@Nullable Long editor) {
        if (running == null || running.isDone()) {
            rebuilds.begin(RebuildReason.ASKED, editor);
            running = CompletableFuture.runAsync(making::make, background);
        }
        return running;
    }

    /** Files that may be damaged are read through, and made anew if they are. */
    @EventListener(IndexSuspected.class)
    public void suspect() {
        if (making.doubt()) {
            background.execute(making::lookThrough);
        }
    }

    /** What is under way goes on at the next start. */
    @EventListener(ContextClosedEvent.class)
    public void stop() {
        making.stop();
    }

    @PreDestroy
    void await() throws InterruptedException {
        stop();
        background.shutdownNow();
        background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
