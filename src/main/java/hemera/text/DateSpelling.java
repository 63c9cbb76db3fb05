package hemera.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write what they know of a date, in French and in English: dates, intervals, bounds, doubts. */
final class DateSpelling {

    private static final Set<String> NONE = Set.of(
            "",
            "sans date",
            "s d",
            "sd",
            "non date",
            "non datee",
            "date inconnue",
            "inconnue",
            "inconnu",
            "undated",
            "no date",
            "n d",
            "nd",
            "date unknown",
            "unknown date",
            "unknown");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    /** Commas and the full stops of abbreviations, not those of 24.05.2023. */
    private static final Pattern PUNCTUATION = Pattern.compile(",|\\.(?!\\d)|(?<!\\d)\\.");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern ARTICLE =
            Pattern.compile("^(?:le|la|les|l'|the|en|in|on|au|mois de|mois d'|annee|year) ");
    private static final Pattern WEEKDAY = Pattern.compile("^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
            + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ");
    private static final Pattern APPROXIMATE = Pattern.compile("^(?:vers|environ|env|circa|ca|c|autour de|autour du"
            + "|aux alentours de|around|about|approximately|approx) |^~ ?| (?:environ|env|approximately|approx)$| ?~$");
    private static final Pattern UNCERTAIN = Pattern.compile("^(?:peut-etre|probablement|sans doute|possibly|probably"
            + "|perhaps|maybe) | ?\\(?\\?\\)?$| \\((?:date )?(?:incertaine?|uncertain)\\)$");

    private static final Pattern AFTER = Pattern.compile(
            "(?:apres|depuis|a partir (?:de|du|d'|des)|after|since|from) (?<after>.+?)(?: onwards?)?|(?<on>.+) onwards?");
    private static final Pattern BEFORE =
            Pattern.compile("(?:avant|jusqu' (?:en|au|aux|a)|before|until|till|up to) (?<before>.+)");
    private static final Pattern FROM = Pattern.compile("^(?:de|du|d'|des|entre|between|from) ");
    private static final Pattern TO = Pattern.compile(" ?[-/] ?| (?:a|au|aux|et|to|and|until) ");

    private DateSpelling() {}

    /** Small letters without accents; one space between words and behind an apostrophe, none around. */
    static String folded(String typed) {
        var letters = MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("'", "' ");
        var plain = PUNCTUATION.matcher(DASH.matcher(letters).replaceAll("-")).replaceAll(" ");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    static boolean saysNone(String folded) {
        return NONE.contains(folded);
    }

    /** The EDTF text that is meant, even of a day that the calendar lacks; empty if the text is not understood. */
    static Optional<String> edtf(String folded) {
        return date(folded).or(() -> interval(folded)).or(() -> bound(folded));
    }

    private static Optional<String> date(String folded) {
        var plain = APPROXIMATE.matcher(folded).replaceFirst("");
        var approximate = !plain.equals(folded);
        var sure = UNCERTAIN.matcher(plain).replaceFirst("");
        var uncertain = !sure.equals(plain);
        if (approximate || uncertain) {
            var qualifier = approximate && uncertain ? "%" : approximate ? "~" : "?";
            return unqualified(sure).map(date -> date + qualifier);
        }
        return unqualified(folded);
    }

    private static Optional<String> unqualified(String folded) {
        var bare = folded;
        for (Matcher article = ARTICLE.matcher(bare); article.find(); article = ARTICLE.matcher(bare)) {
            bare = bare.substring(article.end());
        }
        return SpelledDate.edtf(WEEKDAY.matcher(bare).replaceFirst(""));
    }

    /** Wherever a word or dash between two dates may stand. */
    private static Optional<String> interval(String folded) {
        var ends = FROM.matcher(folded).replaceFirst("");
        var to = TO.matcher(ends);
        while (to.find()) {
            var interval = interval(ends.substring(0, to.start()), ends.substring(to.end()));
            if (interval.isPresent()) {
                return interval;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> interval(String from, String to) {
        return date(to).flatMap(end -> beginning(from, to).map(start -> start + "/" + end));
    }

    /** « du 22 » borrows month and year of « au 25 mai 2023 », « d’avril » the year of « à août 2023 ». */
    private static Optional<String> beginning(String from, String to) {
        var words = to.split(" ");
        for (int borrowed = 0; borrowed < Math.min(words.length, 3); borrowed++) {
            var rest = Arrays.copyOfRange(words, words.length - borrowed, words.length);
            var beginning = date((from + " " + String.join(" ", rest)).strip());
            if (beginning.isPresent()) {
                return beginning;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> bound(String folded) {
        var after = AFTER.matcher(folded);
        if (after.matches()) {
            return date(after.group("after") == null ? after.group("on") : after.group("after"))
                    .map(start -> start + "/..");
        }
        var before = BEFORE.matcher(folded);
        return before.matches() ? date(before.group("before")).map(end -> "../" + end) : Optional.empty();
    }
}
