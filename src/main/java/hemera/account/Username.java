package hemera.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** What editors sign in with. */
public final class Username {

    /** Two to 64 of a–z, 0–9, point, hyphen and underscore, the first a letter or digit; as the database has it. */
    public static final String FORM = "[a-z0-9][a-z0-9._-]{1,63}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private Username() {}

    /** As it is kept: without spaces around it, in lower case. */
    public static String of(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isOne(String name) {
        return PATTERN.matcher(name).matches();
    }
}
