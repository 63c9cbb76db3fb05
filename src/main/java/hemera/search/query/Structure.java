package hemera.search.query;

import hemera.search.query.Flaw.Kind;
import java.util.ArrayDeque;
import java.util.List;

/** Finds where brackets and operators leave a query without a meaning; what passes can be parsed. */
final class Structure {

    private final List<Token> tokens;
    private final Flaws flaws;
    private final ArrayDeque<Token> open = new ArrayDeque<>();

    private Structure(List<Token> tokens, Flaws flaws) {
        this.tokens = tokens;
        this.flaws = flaws;
    }

    static void check(List<Token> tokens, Flaws flaws) {
        var structure = new Structure(tokens, flaws);
        for (int at = 0; at < tokens.size(); at++) {
            structure.checkBracket(at);
            structure.checkNeighbours(at);
        }
        structure.open.forEach(token -> flaws.addBreak(token.from(), token.to(), Kind.BRACKET_OPEN));
    }

    private void checkBracket(int at) {
        var token = tokens.get(at);
        if (token.kind() == Token.Kind.OPEN) {
            open.push(token);
            if (open.size() == Bounds.DEPTH + 1) {
                flaws.addBreak(token.from(), token.to(), Kind.TOO_DEEP, Bounds.DEPTH);
            }
        } else if (token.kind() == Token.Kind.CLOSE) {
            close(token, at > 0 && tokens.get(at - 1).kind() == Token.Kind.OPEN);
        }
    }

    private void close(Token token, boolean empty) {
        if (open.isEmpty()) {
            flaws.addBreak(token.from(), token.to(), Kind.BRACKET_UNOPENED);
            return;
        }
        var opening = open.pop();
        if (empty) {
            flaws.addBreak(opening.from(), token.to(), Kind.BRACKETS_EMPTY);
        }
    }

    private void checkNeighbours(int at) {
        var token = tokens.get(at);
        if (token.kind().isBinary() && (at == 0 || !tokens.get(at - 1).kind().endsOperand())) {
            flaws.addBreak(token.from(), token.to(), Kind.NOTHING_BEFORE, token.text());
        }
        boolean last = at + 1 == tokens.size() || !tokens.get(at + 1).kind().beginsOperand();
        if (last && (token.kind().isBinary() || token.kind().isPrefix())) {
            flaws.addBreak(token.from(), token.to(), Kind.NOTHING_BEHIND, token.text());
        } else if (last && token.kind() == Token.Kind.FIELD) {
            flaws.addBreak(token.from(), token.to(), Kind.FIELD_EMPTY, token.text());
        }
    }
}
