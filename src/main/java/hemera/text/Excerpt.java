package hemera.text;

import java.util.regex.Pattern;

/** The beginning of a text, for where there is no room for all of it. */
public final class Excerpt {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Excerpt() {}

    /**
     * On one line, cut at a word where it can be, with « … » where something is left out.
     *
     * @param length at most so many characters (UTF-16 units), the ellipsis aside
     */
    public static String of(String text, int length) {
        var line = SPACES.matcher(text.strip()).replaceAll(" ");
        if (line.length() <= length) {
            return line;
        }
        var space = line.lastIndexOf(' ', length);
        var end = space > length / 2 ? space : line.offsetByCodePoints(0, line.codePointCount(0, length));
        return line.substring(0, end) + "…";
    }
}
