package hemera.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where headings stand on the page: below its {@code h1}, each one step below the heading it belongs to, never two. */
final class HeadingOutline {

    private static final int DEEPEST = 6;

    private final Deque<Integer> written = new ArrayDeque<>();

    /**
     * The next heading in order.
     *
     * @param level as written, 1 to 6
     * @return level on the page, 2 to 6
     */
    int place(int level) {
        while (!written.isEmpty() && written.peek() >= level) {
            written.pop();
        }
        written.push(level);
        return Math.min(written.size() + 1, DEEPEST);
    }
}
