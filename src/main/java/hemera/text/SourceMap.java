package hemera.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Which characters of the source each character of a text was read from; backslashes and entities make the source longer.
 * Counts UTF-16 units.
 */
final class SourceMap {

    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?[0-9A-Fa-f]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});");
    private static final Pattern ESCAPE = Pattern.compile("\\\\\\p{Punct}");

    private final int[] starts;
    private final int[] ends;

    private SourceMap(int length) {
        starts = new int[length];
        ends = new int[length];
    }

    /** Maps {@code text} to the source from {@code from} to before {@code to}; wholly to all of it if it cannot be told. */
    static SourceMap of(String source, int from, int to, String text) {
        var map = new SourceMap(text.length());
        if (to - from == text.length() && source.startsWith(text, from)) {
            Arrays.setAll(map.starts, i -> from + i);
            Arrays.setAll(map.ends, i -> from + i + 1);
        } else if (!map.follows(source, from, to, text)) {
            Arrays.fill(map.starts, from);
            Arrays.fill(map.ends, to);
        }
        return map;
    }

    boolean meets(int index, int from, int to) {
        return starts[index] < to && ends[index] > from;
    }

    private boolean follows(String source, int from, int to, String text) {
        int at = from;
        for (int i = 0; i < text.length(); ) {
            if (at >= to) {
                return false;
            }
            var written = unitAt(source, at, to);
            var read = written.length() == 1 ? written.replace('\0', '\uFFFD') : read(written);
            if (!text.startsWith(read, i)) {
                return false;
            }
            Arrays.fill(starts, i, i + read.length(), at);
            at += written.length();
            Arrays.fill(ends, i, i + read.length(), at);
            i += read.length();
        }
        return true;
    }

    private static String unitAt(String source, int at, int to) {
        for (var unit : new Pattern[] {ESCAPE, ENTITY}) {
            var found = unit.matcher(source).region(at, to);
            if (found.lookingAt() && !read(found.group()).equals(found.group())) {
                return found.group();
            }
        }
        return source.substring(at, at + 1);
    }

    private static String read(String unit) {
        return InlineText.of(Markdown.PARSER.parse(unit).getFirstChild()).toString();
    }
}
