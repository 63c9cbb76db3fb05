package hemera.search;

import hemera.search.query.QueryReader;
import hemera.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Texts with the words of a query in brackets. */
public final class MarkedText {

    private MarkedText() {}

    public static MarkedQuery query(String query, Widening... widening) {
        return new MarkedQuery(AnalysedWords::analyzer, QueryReader.read(query), List.of(widening));
    }

    static String of(String query, String language, String text) {
        return inBrackets(query(query).whole(text, new Language(language)));
    }

    static String inBrackets(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
