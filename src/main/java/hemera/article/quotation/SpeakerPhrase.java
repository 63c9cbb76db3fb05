package hemera.article.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who speaks from the words before or behind a verb: names, roles, pronouns, plain nouns. */
final class SpeakerPhrase {

    private static final String TITLE = "(?:(?:M\\.|MM\\.|Mme|Mlle|Me|Dr\\.?|Pr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Sir) )?";
    private static final String NO_NAME =
            "(?!(?:Le|La|Les|Un|Une|Des|Du|Ce|Cet|Cette|Ces|Il|Elle|Ils|Elles|On|Nous|Je|Mais|Et"
                    + "|Or|Selon|Pour|Dans|Sur|En|Par|Avec|Quand|Cependant|Son|Sa|Ses|Leur|Ici|Alors|Si|Puis|The|A|An|He|She|They|It|We|In|On|At"
                    + "|But|And|When|His|Her|Their|This|That|As|For|Interrogée?|Plusieurs|Certains)(?![\\p{L}-])|Toutefois|Ainsi|Enfin|Pourtant|Hier|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|However|Meanwhile|De(?! \\p{Lu})(?![\\p{L}-])|L’|D’|S’|J’|C’|Qu’)";
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}’.-]*";
    private static final String NAME = "(?<name>" + TITLE + NO_NAME + WORD
            + "(?: (?:(?:de|du|des|la|le|von|van|der|ben|bin|al|el|of) ){0,2}" + WORD + "){0,4})(?: \\([^)]{1,40}\\))?";
    private static final String ARTICLE =
            "(?:(?i:le|la|les|un|une|son|sa|leur|notre|des|the|an|his|her|their) |(?i:l’)|A |a (?=spokes|senior|government|police))";
    private static final String ROLE = "(?<role>" + ARTICLE + "(?:[^,;:§()]|\\([^)]{1,40}\\)){2,140}?)";
    private static final String ROLE_WORDS = "(?<role>" + ARTICLE + "[^,;:§()]{0,140}?\\b\\p{Ll}[\\p{L}’-]+)";
    /** What stands behind a name and a comma is a role only when it begins like one. */
    private static final String ROLE_BEHIND =
            "(?<role>(?!(?:dont|qui|que|qu’|à|au|aux|lors|dans|en|après|avant|sur|devant|cité"
                    + "|interrogé|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|selon|et|ou|mais|pour|par|avec|invité|puis|ce|cette"
                    + "|who|which|whose|in|on|at|as|after|before|during|when|while|speaking|adding|referring|and|but|according|citing"
                    + "|smiling|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![\\p{L}]))"
                    + "(?:\\p{Ll}|(?:The|Sainsbury|\\p{Lu}[\\p{L}]+’s) ?)[^,.;:§()]{2,140})";

    private static final String NO_PREPOSITION =
            "(?<!\\b(?:de|du|des|la|le|les|à|au|aux|en|et|of|for|the|to|in|and|sur|par|dans|chez|à la) |’)";

    private static final List<Pattern> BEHIND = List.of(
            Pattern.compile("^" + NAME + ", " + ROLE_BEHIND),
            Pattern.compile("^(?:the |le |la |l’)?" + NAME),
            Pattern.compile("^" + ROLE + ", " + NAME),
            Pattern.compile("^" + ROLE_WORDS + " " + NO_PREPOSITION + NAME),
            Pattern.compile("^(?<name>" + ARTICLE + "[^,.;:§()]{2,70})"));

    private static final List<Pattern> NAMED = BEHIND.subList(0, 4);

    private static final List<Pattern> BEFORE = List.of(
            Pattern.compile("(?:^|[,;:§] )" + ROLE + ", " + NAME + ",?$"),
            Pattern.compile("(?:^| )" + NO_PREPOSITION + NAME + ", " + ROLE_BEHIND + ",?$"),
            Pattern.compile("(?:^|[,;:§] |que |qu’)" + ROLE_WORDS + " " + NO_PREPOSITION + NAME + ",?$"),
            Pattern.compile("(?:^|[,;:§] |que |qu’|that )(?i:the |le |la |l’)" + NAME + ",?$"),
            Pattern.compile("(?:^| |qu’|\\()" + NO_PREPOSITION + NAME + ",?$"),
            Pattern.compile("(?:^|[,;:§] |que |qu’|et )(?<name>" + ARTICLE + "[^,.;:§()]{2,70})$"));

    private static final Pattern PRONOUN =
            Pattern.compile("(?:^|.*[ ’,;:§])(?i:il|elle|ils|elles|he|she|they)(?: [\\p{Ll}’]{1,4})?$");
    private static final Pattern OBJECT =
            Pattern.compile("(?: (?:se|lui|leur|nous|vous|ne|me|l’|y|en|en)| (?:s’|m’|l’|n’))$");
    private static final Pattern FILLER =
            Pattern.compile("^(?:(?:notamment|également|encore|aussi|ensuite|alors|enfin|hier|aujourd’hui"
                    + "|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|soir|dernier))?|ce (?:matin|soir|jour)"
                    + "|à l’AFP|à la presse|aux journalistes|sur Twitter|pour sa part|de son côté|par ailleurs|à son tour"
                    + "|au [\\p{Lu}][\\p{L}]+|à [\\p{Lu}][\\p{L}]+),? )+");
    /** Behind a plain noun these tell of something else. */
    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            " (?:à l’AFP|à la presse|aux journalistes|lors|dans|devant|pendant|après|avant|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|hier|que|qui|dont|in|on|at|during|who)(?![\\p{L}]).*$");

    private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?:" + ARTICLE + "|an? )(?!des |of )");

    private SpeakerPhrase() {}

    /** Who is named first behind a verb or « selon ». */
    static Optional<Speaker> behind(String words) {
        return first(BEHIND, FILLER.matcher(words.strip()).replaceFirst(""));
    }

    /** Whom a sentence begins with, words of time or place aside, if it is a name. */
    static Optional<Speaker> beginning(String sentence) {
        var words = sentence.strip();
        return first(NAMED, words)
                .or(() -> first(NAMED, words.substring(words.indexOf(',') + 1).strip()));
    }

    /** Who is named last before a verb. */
    static Optional<Speaker> before(String words) {
        var subject = OBJECT.matcher(words.stripTrailing()).replaceFirst("").stripTrailing();
        if (PRONOUN.matcher(subject).matches()) {
            return Optional.of(Speaker.PRONOUN);
        }
        return first(BEFORE, subject);
    }

    private static Optional<Speaker> first(List<Pattern> patterns, String words) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(words))
                .filter(Matcher::find)
                .map(found -> speaker(found))
                .filter(speaker -> speaker.role() == null
                        || !SpeechWords.VERB.matcher(speaker.role()).find())
                .findFirst();
    }

    private static Speaker speaker(Matcher found) {
        var name = found.group("name").strip();
        var bare = Character.isUpperCase(name.charAt(0))
                        && !LEADING_ARTICLE.matcher(name).find()
                ? name
                : CIRCUMSTANCE.matcher(name).replaceFirst("");
        var hasRole = found.pattern().pattern().contains("(?<role>");
        var role =
                hasRole ? LEADING_ARTICLE.matcher(found.group("role").strip()).replaceFirst("") : null;
        return new Speaker(withoutFullStop(bare), role, false);
    }

    /** The full stop of a sentence is none of a name, that of initials is. */
    private static String withoutFullStop(String name) {
        return name.endsWith(".") && !name.matches(".*\\b\\p{Lu}\\.") ? name.substring(0, name.length() - 1) : name;
    }
}
