package hemera.search;

/** How much a word counts by where it stands. Measured: {@code docs/decisions/0006-how-words-are-found.md}. */
final class Weights {

    static final float HEADLINE = 2f;
    static final float TEXT = 1f;
    static final float HEADLINE_EXACT = 0.6f;
    static final float EXACT = 0.3f;

    private Weights() {}
}
