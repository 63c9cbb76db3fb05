package hemera.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Some of the pieces loaded so far, for others to cite; as many as fit a small memory however long the corpus. */
final class HeldPieces {

    private static final int KEPT = 1000;

    private final List<Held> kept = new ArrayList<>();
    private int next;

    /** An article and its headline. */
    record Held(long articleId, String headline) {}

    void add(Held piece) {
        if (kept.size() < KEPT) {
            kept.add(piece);
        } else {
            kept.set(next++ % KEPT, piece);
        }
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    Held any(RandomGenerator random) {
        return kept.get(random.nextInt(kept.size()));
    }
}
