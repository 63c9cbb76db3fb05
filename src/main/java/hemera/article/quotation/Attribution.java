package hemera.article.quotation;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds who speaks in the sentence around quoted words. Other quoted words of that sentence are blanked out with §. */
final class Attribution {

    private static final Pattern LEAD = Pattern.compile("^[ ,;:–—-]+");
    private static final Pattern SPACE = Pattern.compile(" +");

    /** Words that may stand between a verb and what it introduces. */
    private static final int FAR = 25;

    private static final int NEAR = 4;

    private Attribution() {}

    /**
     * Who speaks, most telling place first: right behind the words, before them, at the end of the sentence.
     *
     * @param before the sentence up to the opening mark
     * @param after from the closing mark to the end of the sentence
     */
    static Optional<Speaker> of(String before, String after) {
        return rightBehind(after).or(() -> before(before)).or(() -> atTheEnd(after));
    }

    private static Optional<Speaker> rightBehind(String after) {
        var words = LEAD.matcher(after).replaceFirst("");
        if (SpeechWords.PRONOUN_AND_VERB.matcher(words).find()) {
            return Optional.of(Speaker.PRONOUN);
        }
        return verbFirst(words).or(() -> source(words)).or(() -> subjectFirst(words));
    }

    private static Optional<Speaker> verbFirst(String words) {
        var verb = SpeechWords.VERB_FIRST.matcher(words);
        return verb.find() ? SpeakerPhrase.behind(words.substring(verb.end())) : Optional.empty();
    }

    private static Optional<Speaker> source(String words) {
        var source = SpeechWords.SOURCE.matcher(words);
        return source.find() ? SpeakerPhrase.behind(words.substring(source.end())) : Optional.empty();
    }

    /** « Kirby a déclaré aux journalistes », unless that introduces what comes next. */
    private static Optional<Speaker> subjectFirst(String words) {
        var verb = SpeechWords.VERB.matcher(words);
        if (words.indexOf('§') >= 0 || !verb.find() || words(words.substring(0, verb.start())) > 12) {
            return Optional.empty();
        }
        return Optional.of(words.substring(0, verb.start()))
                .filter(subject ->
                        !subject.isBlank() && Character.isUpperCase(subject.charAt(0)) || subject.startsWith("the "))
                .flatMap(SpeakerPhrase::before);
    }

    private static Optional<Speaker> before(String before) {
        var sentence = LEAD.matcher(before).replaceFirst("");
        var source = source(sentence);
        var verbs = new ArrayList<>(SpeechWords.VERB.matcher(sentence).results().toList());
        while (!verbs.isEmpty()) {
            var verb = verbs.remove(verbs.size() - 1);
            var speaker = subject(sentence, verb);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return source;
    }

    private static Optional<Speaker> subject(String sentence, MatchResult verb) {
        var distance = words(sentence.substring(verb.end()));
        if (verb.group().startsWith("en ")) {
            return distance <= NEAR ? SpeakerPhrase.beginning(sentence) : Optional.empty();
        }
        return distance <= FAR ? SpeakerPhrase.before(sentence.substring(0, verb.start())) : Optional.empty();
    }

    private static Optional<Speaker> atTheEnd(String after) {
        for (var comma = after.indexOf(", "); comma >= 0; comma = after.indexOf(", ", comma + 1)) {
            var rest = after.substring(comma + 2);
            var speaker = verbFirst(rest).or(() -> source(rest));
            if (speaker.isPresent() && rest.indexOf('§') < 0) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : SPACE.split(text.strip()).length;
    }
}
