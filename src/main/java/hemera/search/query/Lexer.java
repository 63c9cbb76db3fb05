package hemera.search.query;

import hemera.search.query.Flaw.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a query apart, in one walk from left to right. */
final class Lexer {

    private static final String SIGNS = "+-";
    private static final String DIGITS = "0123456789";
    private static final int USUAL_SLOP = 5;

    private final TypedText typed;
    private final Flaws flaws;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    /** Brackets that are open behind {@code date:}; within them everything is a date. */
    private int dateBrackets;

    private Lexer(String typed, Flaws flaws) {
        this.typed = new TypedText(typed);
        this.flaws = flaws;
    }

    static List<Token> tokens(String typed, Flaws flaws) {
        var lexer = new Lexer(typed, flaws);
        for (lexer.skipBlanks(); !lexer.typed.isEnd(lexer.at); lexer.skipBlanks()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void skipBlanks() {
        at = typed.behindBlanks(at);
    }

    private void next() {
        if (typed.isOneOf("(", at)) {
            dateBrackets += dateBrackets > 0 ? 1 : 0;
            add(Token.Kind.OPEN, at, at + 1);
        } else if (typed.isOneOf(")", at)) {
            dateBrackets -= dateBrackets > 0 ? 1 : 0;
            add(Token.Kind.CLOSE, at, at + 1);
        } else if (typed.isOneOf("»", at)) {
            flaws.addBreak(at, at + 1, Kind.QUOTE_UNOPENED);
            at++;
        } else if (dateBrackets == 0 && typed.isOpeningMark(at)) {
            phrase();
        } else if (dateBrackets > 0) {
            operatorOr(this::date);
        } else if (typed.isOneOf(SIGNS, at)) {
            sign(typed.isOneOf("+", at) ? Token.Kind.PLUS : Token.Kind.MINUS);
        } else if (!field()) {
            operatorOr(() -> add(Token.Kind.WORD, at, typed.behindRun(at)));
        }
    }

    /** A sign says something of what it touches; alone, or as a dash of several, it is punctuation. */
    private void sign(Token.Kind kind) {
        int from = at;
        at = typed.behind(SIGNS, at);
        if (at == from + 1 && !typed.isEnd(at) && !typed.isOneOf(")", at) && !typed.isBlank(at)) {
            add(kind, from, at);
        }
    }

    /** Reads a name with its colon, if that is what stands here. */
    private boolean field() {
        int end = typed.behindLetters(at);
        int colon = typed.behindBlanks(end);
        if (end == at || !typed.isOneOf(":", colon) || typed.text().startsWith("//", colon + 1)) {
            return false;
        }
        var name = typed.text().substring(at, end);
        int value = typed.behindBlanks(colon + 1);
        if (FieldNames.isKnown(name) && (colon == end || mayStandApart(value))) {
            named(name, colon + 1, value);
            return true;
        }
        boolean touches = colon == end && value == colon + 1;
        if (touches && name.length() > 1 && isValue(value)) {
            flaws.add(at, value, Kind.UNKNOWN_FIELD, name);
            add(Token.Kind.WORD, at, end);
            at = value;
            return true;
        }
        return false;
    }

    /** « titre : Kirby » names a field where nothing before it can be part of the same sentence. */
    private boolean mayStandApart(int value) {
        int last = tokens.size() - 1;
        boolean behindWord = last >= 0 && tokens.get(last).kind() == Token.Kind.WORD;
        boolean behindValue = last >= 1 && tokens.get(last - 1).kind() == Token.Kind.FIELD;
        return isValue(value) && (!behindWord || behindValue);
    }

    private boolean isValue(int place) {
        return !typed.isEnd(place) && !typed.isOneOf(":)»", place);
    }

    private void named(String name, int to, int value) {
        int from = at;
        if (!isValue(value)) {
            flaws.add(from, to, Kind.FIELD_EMPTY, name);
            add(Token.Kind.WORD, from, from + name.length());
            at = to;
        } else if (!FieldNames.isDate(name)) {
            tokens.add(new Token(Token.Kind.FIELD, from, to, name, 0, FieldNames.field(name)));
            at = to;
        } else if (typed.isOneOf("(", value)) {
            dateBrackets = 1;
            add(Token.Kind.OPEN, value, value + 1);
        } else {
            at = value;
            date();
        }
    }

    private void date() {
        int from = at;
        var date = DateLexer.read(typed, from);
        at = date.end();
        if (date.isEmpty() && typed.isOpeningMark(at)) {
            phrase();
        } else {
            int slop = date.isQuoted() ? slop(from) : 0;
            tokens.add(new Token(Token.Kind.DATE, from, at, date.text(), slop, Optional.empty()));
        }
    }

    private void phrase() {
        int open = at;
        int close = typed.closingMark(open);
        if (close < 0) {
            at = open + 1;
            flaws.addBreak(open, at, Kind.QUOTE_OPEN);
            return;
        }
        at = close + 1;
        int slop = slop(open);
        var words = typed.text().substring(open + 1, close);
        tokens.add(new Token(Token.Kind.PHRASE, open, at, words, slop, Optional.empty()));
    }

    /** @param of where the phrase or date begins that it belongs to */
    private int slop(int of) {
        if (!typed.isOneOf("~", at)) {
            return 0;
        }
        int from = at + 1;
        at = typed.behind(DIGITS, from);
        if (at == from) {
            flaws.add(of, at, Kind.SLOP_MISSING, USUAL_SLOP);
            return USUAL_SLOP;
        }
        // So many digits more can only be too much, and no int might hold them
        int slop = Integer.parseInt(typed.text().substring(from, Math.min(at, from + 4)));
        if (slop > Bounds.SLOP) {
            flaws.add(of, at, Kind.SLOP_TOO_LARGE, Bounds.SLOP);
        }
        return Math.min(slop, Bounds.SLOP);
    }

    private void operatorOr(Runnable otherwise) {
        int end = typed.behindRun(at);
        var run = typed.text().substring(at, end);
        if (PlainWords.AND.contains(run)) {
            add(Token.Kind.AND, at, end);
        } else if (PlainWords.OR.contains(run)) {
            add(Token.Kind.OR, at, end);
        } else if (PlainWords.NOT.contains(run)) {
            add(Token.Kind.NOT, at, end);
        } else {
            otherwise.run();
        }
    }

    private void add(Token.Kind kind, int from, int to) {
        tokens.add(new Token(kind, from, to, typed.text().substring(from, to)));
        at = to;
    }
}
