package hemera.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Articles and such that lose their vowel before another word, as {@link Analyzers} take them off. */
final class Elision {

    private static final Elision FRENCH = new Elision(Analyzers.FRENCH);
    private static final Elision ITALIAN = new Elision(Analyzers.ITALIAN);

    private final Pattern elided;

    private Elision(String language) {
        this.elided = Pattern.compile(
                "(?:" + articles(language) + ")['’‘ʼ＇]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** As in that language; French where nothing is known of it. */
    static Elision of(String language) {
        return language.equals(Analyzers.ITALIAN) ? ITALIAN : FRENCH;
    }

    /** The word alone, without what is elided before it; all of it where nothing else would be left. */
    String without(String word) {
        int elided = length(word, 0);
        return elided < word.length() ? word.substring(elided) : word;
    }

    /** How many characters of an elided article and its apostrophe stand there; 0 if none. */
    int length(String text, int from) {
        var there = elided.matcher(text).region(from, text.length());
        return there.lookingAt() ? there.end() - from : 0;
    }

    private static String articles(String language) {
        var file = "elided_" + language + ".txt";
        try (var resource = Objects.requireNonNull(Elision.class.getResourceAsStream(file))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
