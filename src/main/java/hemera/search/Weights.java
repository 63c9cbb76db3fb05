package hemera.search;

/** How much a word counts by where it stands. Measured: {@code docs/decisions/0006-how-words-are-found.md}. */
final class Weights {

    /** Anywhere in the piece, its headline too. */
    static final float TEXT = 1f;

    /** Once more in the headline. */
    static final float HEADLINE = 0.5f;

    /** Once more in the form in which it was typed. */
    static final float EXACT = 0.2f;

    /** Two neighbours of the query that are neighbours in the piece. */
    static final float NEIGHBOURS = 0.2f;

    private Weights() {}
}
