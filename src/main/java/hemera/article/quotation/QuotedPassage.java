package hemera.article.quotation;

import hemera.text.Spaces;
import java.util.ArrayList;
import java.util.List;

/**
 * Words between quotation marks, within one paragraph. Places are UTF-16 units of the paragraph.
 *
 * @param open the opening mark
 * @param from first unit of the words
 * @param to behind the last unit of the words
 * @param close behind the closing mark; the end of the paragraph where there is none
 */
record QuotedPassage(int open, int from, int to, int close) {

    /**
     * In order, the outermost only. A mark that is never closed opens a passage to the end of its paragraph: printers set
     * it so at the beginning of each paragraph of a long speech, and typists forget it.
     */
    static List<QuotedPassage> in(String paragraph) {
        var passages = new ArrayList<QuotedPassage>();
        for (var at = 0; at < paragraph.length(); at++) {
            if (opens(paragraph, at)) {
                var passage = from(paragraph, at);
                if (passage.hasWords(paragraph)) {
                    passages.add(passage);
                }
                at = passage.close - 1;
            }
        }
        return passages;
    }

    private static boolean opens(String text, int at) {
        return switch (text.charAt(at)) {
            case '«', '“' -> true;
            case '"' -> at + 1 < text.length() && !Spaces.isSpace(text.charAt(at + 1));
            default -> false;
        };
    }

    private static QuotedPassage from(String text, int open) {
        var end = end(text, open);
        var from = open + 1;
        var to = end;
        while (from < to && Spaces.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isAtTheEdge(text.charAt(to - 1))) {
            to--;
        }
        return new QuotedPassage(open, from, to, Math.min(end + 1, text.length()));
    }

    private boolean hasWords(String text) {
        return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static int end(String text, int open) {
        var opening = text.charAt(open);
        var closing = opening == '«' ? '»' : opening == '“' ? '”' : '"';
        var depth = 0;
        for (var at = open; at < text.length(); at++) {
            if (text.charAt(at) == closing && at > open) {
                depth--;
            } else if (text.charAt(at) == opening) {
                depth++;
            }
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    /** The comma before "he said" belongs to the sentence around. */
    private static boolean isAtTheEdge(char character) {
        return Spaces.isSpace(character) || character == ',';
    }
}
