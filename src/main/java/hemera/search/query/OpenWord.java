package hemera.search.query;

/**
 * A typed word and whether its end is open.
 *
 * @param stem what stands before the star or tilde
 * @param isBeginning whether the stem is how the word begins, where the star stands inside
 */
record OpenWord(String stem, Ending ending, boolean isBeginning) {

    enum Ending {
        NONE,
        PREFIX,
        FUZZY,
        /** Where no star can stand: {@code *gorod}, {@code bel*rod}. */
        STAR_INSIDE
    }

    private static final String PUNCTUATION = ",;.!?…:";

    static OpenWord of(String typed) {
        var word = typed.substring(0, endWithout(typed, PUNCTUATION));
        int star = word.indexOf('*');
        if (star >= 0) {
            var stem = word.substring(0, star);
            if (star == endWithout(word, "*")) {
                return new OpenWord(stem, Ending.PREFIX, true);
            }
            boolean beginning = PlainWords.letters(stem) > 0;
            return new OpenWord(beginning ? stem : word, Ending.STAR_INSIDE, beginning);
        }
        int tilde = endWithout(word, "0123456789.") - 1;
        return tilde > 0 && word.charAt(tilde) == '~'
                ? new OpenWord(word.substring(0, tilde), Ending.FUZZY, true)
                : new OpenWord(word, Ending.NONE, false);
    }

    /** Where the word ends if these signs behind it do not count. */
    private static int endWithout(String word, String signs) {
        int end = word.length();
        while (end > 0 && signs.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
