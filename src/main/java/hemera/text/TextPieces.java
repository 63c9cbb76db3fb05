package hemera.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into pieces that, joined again, are the text. */
final class TextPieces {

    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");

    private TextPieces() {}

    /** Paragraphs, each with the blank lines that follow it. */
    static List<String> paragraphs(String text) {
        var pieces = new ArrayList<String>();
        var start = 0;
        var between = BLANK_LINES.matcher(text);
        while (between.find()) {
            pieces.add(text.substring(start, between.end()));
            start = between.end();
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    /** Paragraphs and, one by one, the blank lines between them; so a paragraph stays itself when another one follows it. */
    static List<String> paragraphsAndGaps(String text) {
        var pieces = new ArrayList<String>();
        var start = 0;
        var between = BLANK_LINES.matcher(text);
        while (between.find()) {
            add(pieces, text.substring(start, between.start()));
            pieces.add(between.group());
            start = between.end();
        }
        add(pieces, text.substring(start));
        return pieces;
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    /** Words, and one by one what stands between them, as Unicode tells them apart (UAX #29). */
    static List<String> words(String text) {
        var borders = BreakIterator.getWordInstance(ULocale.ROOT);
        borders.setText(text);
        var pieces = new ArrayList<String>();
        var start = borders.first();
        for (var end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
