package hemera.drill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which save of each article readers may see, as far as was answered. */
final class Shown {

    private record Change(Optional<Integer> from, Optional<Integer> to) {}

    private final Map<String, Change> last = new HashMap<>();

    /** A change is asked for; from now on the former and the next may be seen. */
    void asked(String article, Optional<Integer> next) {
        last.put(article, new Change(now(article), next));
    }

    /** The change is answered; what was before may not be seen any more. */
    void answered(String article) {
        last.computeIfPresent(article, (key, change) -> new Change(change.to(), change.to()));
    }

    /** What readers saw last for certain; empty if nothing. */
    Optional<Integer> now(String article) {
        return may(article).get(0);
    }

    List<Optional<Integer>> may(String article) {
        var change = last.getOrDefault(article, new Change(Optional.empty(), Optional.empty()));
        return List.of(change.from(), change.to());
    }
}
