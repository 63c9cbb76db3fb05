package hemera.search.web;

import hemera.search.Piece;
import hemera.text.Language;
import hemera.text.Typesetting;
import java.util.List;

/** Pieces of text as HTML: everything escaped, what is marked in {@code mark} elements. */
final class MarkedText {

    private MarkedText() {}

    static String html(List<Piece> pieces, Language language) {
        var html = new StringBuilder();
        for (var piece : pieces) {
            html.append(piece.marked() ? "<mark>" : "");
            escape(Typesetting.set(piece.text(), language), html);
            html.append(piece.marked() ? "</mark>" : "");
        }
        return html.toString();
    }

    private static void escape(String text, StringBuilder html) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                default -> html.append(letter);
            }
        }
    }
}
