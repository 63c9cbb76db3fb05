package hemera.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One date as people write it, {@linkplain DateSpelling#folded folded}: a day, a month, a season, a year, a decade, a century. */
final class SpelledDate {

    private record Form(Pattern pattern, Function<MatchResult, Optional<String>> edtf) {

        static Form of(String pattern, Function<MatchResult, Optional<String>> edtf) {
            return new Form(Pattern.compile(pattern), edtf);
        }

        Optional<String> read(String folded) {
            var written = pattern.matcher(folded);
            return written.matches() ? edtf.apply(written) : Optional.empty();
        }
    }

    private static final String DAY = "(\\d{1,2})(?:er|st|nd|rd|th)?";
    private static final String BETWEEN = " ?[/.-] ?";

    /** Days come before months: an archive that took 05/06 for the fifth or the sixth by chance would lie. */
    private static final List<Form> FORMS = List.of(
            Form.of("\\d{4}", date -> Optional.of(date.group())),
            Form.of(DAY + "(?: of)? ([a-z]+) (\\d{4})", date -> named(date.group(3), date.group(2), date.group(1))),
            Form.of("([a-z]+) " + DAY + " (\\d{4})", date -> named(date.group(3), date.group(1), date.group(2))),
            Form.of(
                    "([a-z]+)(?: of| de)? (\\d{4})",
                    date -> NamedMonth.number(date.group(1)).map(month -> date.group(2) + "-" + month)),
            Form.of(
                    "(\\d{1,2})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{4})",
                    date -> Optional.of(join(date.group(3), date.group(2), date.group(1)))),
            Form.of(
                    "(\\d{4})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{1,2})",
                    date -> Optional.of(join(date.group(1), date.group(2), date.group(3)))),
            Form.of("(\\d{1,2})" + BETWEEN + "(\\d{4})", date -> Optional.of(join(date.group(2), date.group(1)))),
            Form.of("(\\d{4})" + BETWEEN + "(\\d{1,2})", date -> Optional.of(join(date.group(1), date.group(2)))),
            Form.of("(?:annees|decennie) (\\d{3})0", date -> Optional.of(date.group(1) + "X")),
            Form.of("(\\d{3})0(?:' )?s", date -> Optional.of(date.group(1) + "X")),
            Form.of("(\\d{1,2})(?:e|eme|st|nd|rd|th) (?:siecle|century)", date -> century(date.group(1))),
            Form.of("([ivx]+)e(?:me)? siecle", date -> century(Integer.toString(roman(date.group(1))))));

    private SpelledDate() {}

    /** The EDTF text that is meant, even of a day that the calendar lacks; empty if the text is not understood. */
    static Optional<String> edtf(String folded) {
        return FORMS.stream().flatMap(form -> form.read(folded).stream()).findFirst();
    }

    private static Optional<String> named(String year, String month, String day) {
        return NamedMonth.number(month).map(number -> join(year, number, day));
    }

    private static String join(String year, String... parts) {
        var edtf = new StringBuilder(year);
        for (var part : parts) {
            edtf.append('-').append(part.length() == 1 ? "0" : "").append(part);
        }
        return edtf.toString();
    }

    /** EDTF begins the 19th century in 1800. */
    private static Optional<String> century(String number) {
        int hundreds = Integer.parseInt(number) - 1;
        return hundreds < 0 ? Optional.empty() : Optional.of("%02dXX".formatted(hundreds));
    }

    private static int roman(String numeral) {
        int sum = 0;
        for (int at = 0; at < numeral.length(); at++) {
            int value = value(numeral.charAt(at));
            sum += at + 1 < numeral.length() && value < value(numeral.charAt(at + 1)) ? -value : value;
        }
        return Math.max(0, Math.min(sum, 99));
    }

    private static int value(char digit) {
        return digit == 'i' ? 1 : digit == 'v' ? 5 : 10;
    }
}
