package hemera.search;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the index is just now. */
@Component
public class IndexState {

    private final AtomicBoolean doubted = new AtomicBoolean();
    private volatile boolean lacking;
    private volatile @Nullable IndexFiles files;
    private volatile @Nullable IndexFilling filling;

    /** Whether searches find all that they should. False while an index that was missing, damaged or outdated is made anew. */
    public boolean isComplete() {
        return !lacking && !doubted.get();
    }

    /** How far it is with being made anew; empty when that is not under way. */
    public Optional<RebuildProgress> progress() {
        return Optional.ofNullable(filling).map(IndexFilling::progress);
    }

    void found(IndexFiles found, Optional<Rebuild> open) {
        files = found;
        lacking = open.isPresent() && open.get().reason() != RebuildReason.ASKED;
    }

    IndexFiles files() {
        var known = files;
        if (known == null) {
            throw new IllegalStateException("nothing is known of the index before it is opened");
        }
        return known;
    }

    /** Whether it was not doubted before. */
    boolean doubt() {
        return doubted.compareAndSet(false, true);
    }

    void trust() {
        doubted.set(false);
    }

    void lack() {
        lacking = true;
    }

    void complete() {
        lacking = false;
    }

    void begun(IndexFilling begun) {
        filling = begun;
    }

    void ended() {
        filling = null;
    }

    void stop() {
        var running = filling;
        if (running != null) {
            running.stop();
        }
    }
}
