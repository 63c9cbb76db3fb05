package hemera.text;

/** Tells spaces from what is written. */
public final class Spaces {

    private Spaces() {}

    /** Any space, also where no line may break, and what ends a line; Java and Unicode each leave out one of these. */
    public static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
