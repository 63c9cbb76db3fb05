package hemera.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that only EDTF level 2 knows. Hemera does not keep them; it recognises them to tell their writer so. */
final class LevelTwo {

    /** Decades, qualified centuries, years with an exponent or with significant digits. */
    private static final Pattern YEARS = Pattern.compile(
            "Q(?!-000?(?!\\d))-?\\d{2,3}Q|Y-?\\d+E\\d+(?:S\\d+)?|Y-?\\d{5,}S\\d+|-?\\d{4}S\\d+".replace("Q", "[?~%]?"));

    private static final Pattern SET = Pattern.compile("\\[(?<one>[^\\[\\]]+)]|\\{(?<all>[^{}]+)}");

    private LevelTwo() {}

    /** Whether the text is one of these forms; plain dates of level 2 are left to {@link EdtfGrammar#date}. */
    static boolean recognises(String text) {
        return YEARS.matcher(text).matches() || isSet(text);
    }

    /** A space after a comma is forgiven: many write it, and what they need to hear is that sets are not kept. */
    private static boolean isSet(String text) {
        Matcher set = SET.matcher(text);
        if (!set.matches()) {
            return false;
        }
        var members = set.group("one") == null ? set.group("all") : set.group("one");
        return Arrays.stream(members.split(", ?", -1)).allMatch(LevelTwo::isMember);
    }

    private static boolean isMember(String member) {
        var ends = member.split("\\.\\.", -1);
        return ends.length <= 2
                && Arrays.stream(ends).anyMatch(end -> !end.isEmpty())
                && Arrays.stream(ends)
                        .allMatch(end -> end.isEmpty() && ends.length == 2
                                || EdtfGrammar.date(end).isPresent()
                                || YEARS.matcher(end).matches());
    }
}
