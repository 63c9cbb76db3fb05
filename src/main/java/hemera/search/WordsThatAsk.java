package hemera.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that questions begin with. They tell how an answer would be put, not what it is about: none need be in it. */
final class WordsThatAsk {

    private static final Set<String> ALL = Stream.of(
                    "qui quoi quel quelle quels quelles lequel laquelle lesquels lesquelles",
                    "auquel auxquels auxquelles duquel desquels desquelles quand comment où pourquoi combien",
                    "who whom whose what which when where why how",
                    "wer wen wem wessen welche welcher welches welchen wann wo wohin woher warum wieso wie",
                    "quién quiénes qué cuál cuáles cuándo dónde cómo cuánto cuánta cuántos cuántas",
                    "chi quale quali quando dove perché quanto quanta quanti quante",
                    "quem qual quais onde quanto quantos quantas",
                    "wie wat welk wanneer waar waarom hoe hoeveel",
                    "кто что какой какая какое какие когда где куда откуда почему зачем как сколько")
            .flatMap(language -> Arrays.stream(language.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private WordsThatAsk() {}

    /** Whether it is one, in whatever language; accents are part of it. */
    static boolean has(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether these words ask something. */
    static boolean areIn(Collection<String> words) {
        return words.stream().anyMatch(WordsThatAsk::has);
    }
}
