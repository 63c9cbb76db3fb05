package hemera.search.query;

/** How much one query may ask, so that none runs away. What goes beyond is cut or taken plainly, and told. */
public final class Bounds {

    /** Characters of UTF-16; longer than any query that a person writes by hand. */
    public static final int LENGTH = 1000;

    /** Leaves of the tree: words, phrases, dates. */
    public static final int LEAVES = 64;

    /** Brackets within brackets. */
    public static final int DEPTH = 16;

    /** Fewer letters begin thousands of words. */
    public static final int PREFIX_LETTERS = 3;

    /** Shorter words are near to too many others. */
    public static final int FUZZY_LETTERS = 4;

    /**
     * Characters of a fuzzy word, its parts and hyphens together: more than the words of dictionaries have. What is near to a
     * word grows dear with its length.
     */
    public static final int FUZZY_LENGTH = 30;

    /** Leaves that stand for many words: prefixes and fuzzy words together. A fuzzy word counts for each of its parts. */
    public static final int OPEN_LEAVES = 5;

    /** Places that the words of a phrase may be moved; further apart they are no phrase. */
    public static final int SLOP = 50;

    private Bounds() {}
}
