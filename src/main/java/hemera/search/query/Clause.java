package hemera.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an article has to fulfil: a leaf of a query or clauses joined. Never changes. {@link QueryReader} makes it of what
 * was typed, {@link QueryWriter} writes it down again.
 */
public sealed interface Clause {

    /** What the visitor says of a clause of this kind. */
    <T> T accept(ClauseVisitor<T> visitor);

    /** How many leaves it has, at least 1. */
    default int leaves() {
        return 1;
    }

    /**
     * A word in any of its forms. An analyser may find several in it: {@code Maison-Blanche}, {@code l’attaque}.
     *
     * @param text as {@link PlainWords} leaves it: with a letter or digit, without white space, quotation marks, brackets
     */
    record Word(String text) implements Clause {

        public Word {
            PlainWords.check(text);
        }

        @Override
        public <T> T accept(ClauseVisitor<T> visitor) {
            return visitor.word(this);
        }
    }

    /**
     * Words as they stand, one behind the other; a single one is that very form of the word.
     *
     * @param words with a single space between, without quotation marks
     * @param slop how many places words may be moved, 0 to {@link Bounds#SLOP}; 0 is exact
     */
    record Phrase(String words, int slop) implements Clause {

        public Phrase {
            PlainWords.checkPhrase(words);
        }

        @Override
        public <T> T accept(ClauseVisitor<T> visitor) {
            return visitor.phrase(this);
        }
    }

    /** Every word that begins so; at least {@link Bounds#PREFIX_LETTERS} letters, by the like rules as {@link Word}. */
    record Prefix(String text) implements Clause {

        public Prefix {
            PlainWords.check(text);
        }

        @Override
        public <T> T accept(ClauseVisitor<T> visitor) {
            return visitor.prefix(this);
        }
    }

    /** Every word spelled nearly so; at least {@link Bounds#FUZZY_LETTERS} letters, by the like rules as {@link Word}. */
    record Fuzzy(String text) implements Clause {

        public Fuzzy {
            PlainWords.check(text);
        }

        @Override
        public <T> T accept(ClauseVisitor<T> visitor) {
            return visitor.fuzzy(this);
        }
    }

    /**
     * Something in one part of the article, not anywhere in it. In {@link Field#LANGUAGE} each word is a BCP 47 tag.
     *
     * @param clause neither dates, nor a denial as a whole, and with no other field in it
     */
    record InField(Field field, Clause clause) implements Clause {

        /** Asks for it in the field; what is denied there is denied as a whole. */
        public static Clause of(Field field, Clause clause) {
            return clause instanceof Not not ? new Not(new InField(field, not.clause)) : new InField(field, clause);
        }

        @Override
        public <T> T accept(ClauseVisitor<T> visitor) {
            return visitor.inField(this);
        }

        @Override
        public int leaves() {
            return clause.leaves();
        }
    }

    /**
     * Issued within these days.
     *
     * @param written EDTF as it stands behind {@code date:} — {@code 2023-05}, {@code 2022..2023}, {@code >=2023-05-20}
     * @param from the first day, inclusive; {@link LocalDate#MIN} where it is open
     * @param to the last day, inclusive; {@link LocalDate#MAX} where it is open
     */
    record Dates(String written, LocalDate from, LocalDate to) implements Clause {

        @Override
        public <T> T accept(ClauseVisitor<T> visitor) {
            return visitor.dates(this);
        }
    }

    /**
     * All of these.
     *
     * @param clauses at least two
     * @param sideBySide whether nothing but spaces joined them, so that a long query may be content with most of its words;
     *     else each was asked for by ET, AND or +. What is denied always counts
     */
    record All(List<Clause> clauses, boolean sideBySide) implements Clause {

        public All {
            clauses = joined(clauses);
        }

        /**
         * Joins them: the same kind of All within is taken up, one clause stays itself. Where not two are asked for, because
         * the others are denied, they count as side by side.
         *
         * @param clauses at least one
         */
        public static Clause of(List<Clause> clauses, boolean sideBySide) {
            var asked =
                    clauses.stream().filter(clause -> !(clause instanceof Not)).count();
            var loose = asked < 2 ? isLoose(clauses) : sideBySide;
            var parts = clauses.stream()
                    .flatMap(clause -> clause instanceof All all && all.sideBySide == loose
                            ? all.clauses.stream()
                            : Stream.of(clause))
                    .toList();
            return parts.size() == 1 ? parts.get(0) : new All(parts, loose);
        }

        private static boolean isLoose(List<Clause> clauses) {
            return clauses.stream().noneMatch(clause -> clause instanceof All all && !all.sideBySide);
        }

        @Override
        public <T> T accept(ClauseVisitor<T> visitor) {
            return visitor.all(this);
        }

        @Override
        public int leaves() {
            return clauses.stream().mapToInt(Clause::leaves).sum();
        }
    }

    /**
     * At least one of these.
     *
     * @param clauses at least two
     */
    record Any(List<Clause> clauses) implements Clause {

        public Any {
            clauses = joined(clauses);
        }

        /**
         * Joins them: an Any within is taken up, one clause stays itself.
         *
         * @param clauses at least one
         */
        public static Clause of(List<Clause> clauses) {
            var parts = clauses.stream()
                    .flatMap(clause -> clause instanceof Any any ? any.clauses.stream() : Stream.of(clause))
                    .toList();
            return parts.size() == 1 ? parts.get(0) : new Any(parts);
        }

        @Override
        public <T> T accept(ClauseVisitor<T> visitor) {
            return visitor.any(this);
        }

        @Override
        public int leaves() {
            return clauses.stream().mapToInt(Clause::leaves).sum();
        }
    }

    /** All articles but these. It may stand alone. */
    record Not(Clause clause) implements Clause {

        /** Denies it; what was denied already is asked for again. */
        public static Clause of(Clause clause) {
            return clause instanceof Not not ? not.clause : new Not(clause);
        }

        @Override
        public <T> T accept(ClauseVisitor<T> visitor) {
            return visitor.not(this);
        }

        @Override
        public int leaves() {
            return clause.leaves();
        }
    }

    private static List<Clause> joined(List<Clause> clauses) {
        if (clauses.size() < 2) {
            throw new IllegalArgumentException("Nothing to join: " + clauses);
        }
        return List.copyOf(clauses);
    }
}
