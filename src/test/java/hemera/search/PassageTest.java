package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final Language FRENCH = new Language("fr");

    /** Forty sentences of some 60 characters, « numéro » and a word of their own in each. */
    private static final String LONG = IntStream.range(0, 40)
            .mapToObj(i -> "Voici la phrase numéro " + i + ", qui dit un peu de tout et de rien.")
            .collect(Collectors.joining(" "));

    @Test
    void aShortTextIsShownWhole() {
        assertThat(passage("phrase", "Une phrase.")).isEqualTo("Une [phrase].");
    }

    @Test
    void aSentenceIsShownFromItsBeginning() {
        assertThat(passage("22", LONG))
                .startsWith("…\u00a0Voici la phrase numéro [22], qui")
                .endsWith("rien.\u00a0…");
    }

    @Test
    void mostOfTheWordsAreShown() {
        assertThat(passage("3 17 phrase 18", LONG)).contains("[17]", "[18]").doesNotContain("[3]");
    }

    @Test
    void aTextWithoutTheWordsIsShownFromItsBeginning() {
        assertThat(passage("Kirby", LONG))
                .startsWith("Voici la phrase numéro 0")
                .endsWith("rien.\u00a0…");
    }

    @Test
    void theEndOfATextIsShownAtFullLength() {
        var passage = passage("39", LONG);

        assertThat(passage).startsWith("…\u00a0Voici").endsWith("tout et de rien.");
        assertThat(passage.length()).isBetween(240, 370);
    }

    @Test
    void aLongSentenceIsCutAtWords() {
        var text = "puis ".repeat(200) + "Kirby" + " encore".repeat(200);

        assertThat(passage("Kirby", text)).matches("…\u00a0(puis )+\\[Kirby]( encore)+\u00a0…");
    }

    @Test
    void textWithoutBordersIsCutBetweenCharacters() {
        var text = "\uD83D\uDE00".repeat(2000);

        assertThat(passage("Kirby", text)).matches("(?:\uD83D\uDE00)+\u00a0…");
    }

    @Test
    void wordsOfOtherWritingsAreNotTakenApart() {
        var text = "他说。".repeat(200) + "别尔哥罗德" + "很大，".repeat(200);

        assertThat(MarkedText.inBrackets(MarkedText.query("别尔哥罗德").passage(text, new Language("zh"))))
                .startsWith("…\u00a0[别尔哥罗德]很大，")
                .endsWith("\u00a0…");
    }

    private static String passage(String query, String text) {
        List<Piece> pieces = MarkedText.query(query).passage(text, FRENCH);
        assertThat(MarkedText.plain(pieces).length()).isLessThanOrEqualTo(370);
        return MarkedText.inBrackets(pieces);
    }
}
