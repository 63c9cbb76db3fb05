package hemera.search;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.text.Language;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is looked for in whatever text, the text stays as it is. */
class AnyMarkedTextTest {

    private static final List<String> LANGUAGES =
            List.of("fr", "en", "de", "es", "it", "pt", "nl", "ru", "ar", "zh", "ja", "pl", "he", "th");

    private static final List<String> PARTS = List.of(
            "l’",
            "l'",
            "d’",
            "qu’",
            "attaque",
            "Attaques",
            "État",
            "œuvre",
            "ﬁn",
            "Kirby",
            "Белгород",
            "ё",
            "كتاب",
            "والكتاب",
            "שלום",
            "别尔哥罗德",
            "ひらがな",
            "ภาษาไทย",
            "\uD83D\uDE00",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83D",
            "\uDE00",
            "e\u0301",
            "\u0301",
            "\u00ad",
            "\u2060",
            "\ufeff",
            "\u202f",
            "\u00a0",
            "\u200f",
            " ",
            " ",
            " ",
            " ",
            "-",
            "·",
            ".",
            ", ",
            "\n\n",
            "\"",
            "100",
            "Ａ",
            "ﷺ",
            "\u0000",
            "İ",
            "ß");

    private static final List<String> QUERIES = List.of(
            "attaque",
            "l'attaque",
            "\"l'attaque Kirby\"",
            "att*",
            "kirbi~",
            "\"attaque kirby\"~5",
            "État œuvre fin",
            "Белгород OU كتاب",
            "别尔哥罗德 别尔",
            "citation:attaque",
            "à la",
            "שלום",
            "100",
            "\"e\" A ss");

    @Test
    void allPiecesTogetherAreTheText() {
        var random = new Random(20230524);
        for (int i = 0; i < 1000; i++) {
            var text = text(random);
            var language = new Language(LANGUAGES.get(random.nextInt(LANGUAGES.size())));
            var query = MarkedText.query(QUERIES.get(random.nextInt(QUERIES.size())));

            var whole = query.whole(text, language);
            var passage = MarkedText.plain(query.passage(text, language));

            assertThat(MarkedText.plain(whole)).isEqualTo(text);
            assertThat(whole).noneMatch(piece -> piece.text().isEmpty());
            assertThat(text).contains(passage.replaceFirst("^…\u00a0", "").replaceFirst("\u00a0…$", ""));
            assertThat(passage.length()).isLessThan(500);
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int parts = random.nextInt(200); parts > 0; parts--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }
}
