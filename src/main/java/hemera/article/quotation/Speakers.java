package hemera.article.quotation;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Those who may speak in one text: the subjects assigned to it, and whom the text has named so far. */
final class Speakers {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TITLE = Pattern.compile("^(?:m|mm|mme|mlle|me|dr|pr|mr|mrs|ms|sir|le|la|les|l|the) ");

    private final List<KnownSpeaker> known;
    /** With their names folded. */
    private final Map<Speaker, String> named = new LinkedHashMap<>();

    Speakers(List<KnownSpeaker> known) {
        this.known = known;
    }

    /** Keeps whom the text has named, for « Kirby » and « il » later on. */
    void remember(Speaker speaker) {
        if (!speaker.isPronoun()) {
            named.putIfAbsent(speaker, folded(speaker.name()));
        }
    }

    /** Whether a name stands for a person, more than the first word of a sentence does. */
    boolean isPlausible(Speaker speaker) {
        return speaker.name().indexOf(' ') > 0 || subject(speaker) != null || isNamed(folded(speaker.name()));
    }

    private boolean isNamed(String name) {
        return named.values().stream().anyMatch(former -> isSame(former, name));
    }

    /** The fullest that the text has said of somebody: « Kirby » is John Kirby, the spokesman. */
    Speaker fullest(Speaker speaker) {
        var name = folded(speaker.name());
        return named.entrySet().stream()
                .filter(former -> isSame(former.getValue(), name))
                .map(Map.Entry::getKey)
                .reduce(speaker, Speakers::fuller);
    }

    private static Speaker fuller(Speaker one, Speaker other) {
        var name = other.name().length() > one.name().length() ? other.name() : one.name();
        return new Speaker(name, one.role() == null ? other.role() : one.role(), false);
    }

    /** The subject of that name; null where none or more than one answers to it. */
    @Nullable
    Long subject(Speaker speaker) {
        var name = folded(speaker.name());
        return only(known.stream()
                        .filter(subject -> names(subject).contains(name))
                        .toList())
                .or(() -> only(known.stream()
                        .filter(subject -> names(subject).stream().anyMatch(full -> isSame(full, name)))
                        .toList()))
                .map(KnownSpeaker::subjectId)
                .orElse(null);
    }

    private static List<String> names(KnownSpeaker subject) {
        return subject.names().stream().map(Speakers::folded).toList();
    }

    private static Optional<KnownSpeaker> only(List<KnownSpeaker> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A family name alone stands for the whole name. */
    private static boolean isSame(String full, String name) {
        return full.equals(name)
                || !name.isEmpty() && full.endsWith(" " + name)
                || full.length() > 0 && name.endsWith(" " + full);
    }

    private static String folded(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var words = NO_LETTER
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return TITLE.matcher(words).replaceFirst("");
    }
}
