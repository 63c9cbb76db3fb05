package hemera.store;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How long the parts of a start took that can be told apart. */
@Component
class StartTimes {

    /** A part of a start. */
    enum Part {
        DATABASE,
        MIGRATIONS
    }

    private final Map<Part, Duration> taken = new EnumMap<>(Part.class);

    /** Does a part of the start and takes its time, once. */
    <T> T take(Part part, Supplier<T> work) {
        long begun = System.nanoTime();
        try {
            return work.get();
        } finally {
            taken.merge(part, Duration.ofNanos(System.nanoTime() - begun), Duration::plus);
        }
    }

    Duration of(Part part) {
        return taken.getOrDefault(part, Duration.ZERO);
    }
}
