package hemera.search.query;

import hemera.search.query.Flaw.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Reads what people type to search. In time proportional to the text, within {@link Bounds}, and never failing: what
 * cannot be parsed is taken as plain words. {@link QueryWriter} is the way back.
 *
 * <p>Words side by side are all wanted. {@code SAUF}, {@code NOT} and {@code -} bind most, then {@code ET} and {@code
 * AND}, as strongly as standing side by side, then {@code OU} and {@code OR}; operators are capitals. {@code +a b c}
 * insists on a. {@code "…"}, {@code «…»} and {@code “…”} hold a phrase, {@code ~5} behind it lets its words be five places
 * apart; {@code belgo*} is a beginning, {@code kirbi~} a spelling. A field takes what follows its colon: {@code
 * titre:Kirby}, {@code titre:(Kirby OU Belgorod)}; « titre : Kirby » only where no word stands before it. Names and
 * operators may be French or English, whatever the page.
 */
public final class QueryReader {

    private QueryReader() {}

    /** @param typed any text of any length; only as much as {@link Bounds#LENGTH} is read */
    public static ReadQuery read(String typed) {
        var flaws = new Flaws();
        int end = end(typed);
        if (end < typed.length()) {
            flaws.add(end, typed.length(), Kind.TOO_LONG, Bounds.LENGTH);
        }
        var tokens = Lexer.tokens(typed.substring(0, end), flaws);
        Structure.check(tokens, flaws);
        if (flaws.isBroken()) {
            return plain(typed, tokens, end, flaws);
        }
        var clause = Parser.parse(tokens, end, flaws);
        if (clause.isEmpty() && flaws.isEmpty() && saysSomething(typed)) {
            flaws.add(0, end, Kind.NO_WORDS);
        }
        return new ReadQuery(typed, clause, flaws.found(), false);
    }

    /** What was cut off may be all that is missing, so that nothing else need be told. */
    private static ReadQuery plain(String typed, List<Token> tokens, int end, Flaws flaws) {
        boolean cut = end < typed.length();
        var told = new Flaws();
        if (cut) {
            told.add(end, typed.length(), Kind.TOO_LONG, Bounds.LENGTH);
        }
        var clause = words(tokens, end, told);
        var found = cut ? told.found() : flaws.breaks();
        return new ReadQuery(typed, clause, found, true);
    }

    /** Operators and names are words only where there are no others. */
    private static Optional<Clause> words(List<Token> tokens, int end, Flaws flaws) {
        var leaves = new Leaves(flaws, end);
        return leaves.plain(tokens.stream()
                        .filter(token -> token.kind().isOrdinary())
                        .toList())
                .or(() -> leaves.plain(tokens));
    }

    private static int end(String typed) {
        if (typed.length() <= Bounds.LENGTH) {
            return typed.length();
        }
        int end = Bounds.LENGTH;
        while (end > 0 && !PlainWords.isBlank(typed.charAt(end))) {
            end--;
        }
        // Languages without spaces have no better place
        return end > Bounds.LENGTH / 2 ? end : Bounds.LENGTH;
    }

    /** A lone star asks for everything, as nothing does. */
    private static boolean saysSomething(String typed) {
        return typed.codePoints().anyMatch(point -> point != '*' && !PlainWords.isBlank(point));
    }
}
