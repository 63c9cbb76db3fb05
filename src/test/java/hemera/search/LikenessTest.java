package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final int WORDS = 300;

    @Test
    void aTextWithAFewOtherWordsIsNearlyTheSame() {
        var text = text(1);

        assertThat(isAlike(text, text)).isTrue();
        assertThat(isAlike(text, text.toUpperCase())).isTrue();
        assertThat(isAlike(text, text.replaceFirst("mot\\d+", "autre") + " un mot de plus à la fin"))
                .isTrue();
    }

    @Test
    void anotherTextIsNot() {
        IntStream.range(2, 50)
                .forEach(seed -> assertThat(isAlike(text(1), text(seed))).isFalse());
    }

    @Test
    void whatAHandfulOfWordsIsLikeIsNotSaid() {
        assertThat(Likeness.of("La Seine monte encore")).isEmpty();
        assertThat(Likeness.of("")).isEmpty();
    }

    private static boolean isAlike(String text, String other) {
        var values = Likeness.of(text);
        return Likeness.of(other).stream().filter(values::contains).count() >= Likeness.enough(values);
    }

    /** The same words for the same seed. */
    private static String text(int seed) {
        return new Random(seed)
                .ints(WORDS, 0, 2000)
                .mapToObj(word -> "mot" + word)
                .collect(Collectors.joining(" "));
    }
}
