package hemera.text;

/** What somebody typed to find a name, fit to be asked of the database. */
public final class Typed {

    /** No name is longer. */
    private static final int LONGEST = ProperName.LONGEST;

    private Typed() {}

    /** The same without white space around it, cut where no name goes on; signs that no name holds are U+FFFD. */
    public static String of(String typed) {
        var asked = typed.strip();
        return StoredText.drawable(asked.substring(0, Math.min(asked.length(), LONGEST)));
    }
}
