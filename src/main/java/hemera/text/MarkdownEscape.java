package hemera.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text written as Markdown: backslashes only where something would be read, so that editors meet few of them. */
final class MarkdownEscape {

    /** Emphasis, code, links, references, HTML and entities; a lone ampersand is safe. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\*_`\\[<]|&(?=[#A-Za-z])");
    /** Headings, quotes, lists, rules, fences: only at the beginning of a line. */
    private static final Pattern LINE_START = Pattern.compile("^(\\d{1,9}(?=[.)]))?([#>+\\-=~.)])");

    private MarkdownEscape() {}

    static String escape(String plainText) {
        return plainText.lines().map(MarkdownEscape::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        var escaped = ANYWHERE.matcher(line).replaceAll("\\\\$0");
        return edgesKept(LINE_START.matcher(escaped).replaceFirst("$1\\\\$2"));
    }

    /** White space at both ends of a line is dropped by Markdown unless it is written as an entity. */
    private static String edgesKept(String line) {
        if (line.isBlank()) {
            return line;
        }
        var first = line.charAt(0);
        var last = line.charAt(line.length() - 1);
        var end = isSpace(last) ? line.substring(0, line.length() - 1) + entity(last) : line;
        return isSpace(first) ? entity(first) + end.substring(1) : end;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t';
    }

    private static String entity(char space) {
        return "&#" + (int) space + ";";
    }
}
