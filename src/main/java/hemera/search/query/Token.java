package hemera.search.query;

import java.util.Optional;

/**
 * A piece of a query.
 *
 * @param from where it begins in the typed text, in UTF-16 units
 * @param to where it ends, exclusive
 * @param text what it says: a word with its star or tilde, the words of a phrase, the name of a field, what a date is
 * @param slop of a phrase
 * @param field that is named
 */
record Token(Kind kind, int from, int to, String text, int slop, Optional<Field> field) {

    enum Kind {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        PLUS,
        MINUS,
        WORD,
        PHRASE,
        FIELD,
        DATE;

        boolean beginsOperand() {
            return this != CLOSE && !isBinary();
        }

        boolean endsOperand() {
            return this == CLOSE || this == WORD || this == PHRASE || this == DATE;
        }

        boolean isBinary() {
            return this == AND || this == OR;
        }

        /** Whether it holds words to be found. */
        boolean isOrdinary() {
            return this == WORD || this == PHRASE || this == DATE;
        }

        /** Whether it says something of what follows. */
        boolean isPrefix() {
            return this == NOT || this == PLUS || this == MINUS;
        }
    }

    Token(Kind kind, int from, int to, String text) {
        this(kind, from, to, text, 0, Optional.empty());
    }
}
