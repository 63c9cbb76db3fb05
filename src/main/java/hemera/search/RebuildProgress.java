package hemera.search;

import java.time.Instant;

/**
 * How far a rebuild is.
 *
 * @param done articles read so far
 * @param all articles to read, as counted at the beginning
 * @param begun when it was begun or taken up
 */
public record RebuildProgress(long done, long all, Instant begun) {

    /** From 0 to 100; 100 only when nothing is left to read. */
    public int percent() {
        return all == 0 ? 100 : (int) Math.min(100, done * 100 / all);
    }
}
