package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void aParagraphOfItsOwnInDoubleBracketsCitesAPiece() {
        var body = Markdown.read("""
                Un.

                [[La Seine monte]]

                > [[La crue, *heure* par heure|https://example.org/a_b_c]]

                [[ Un titre
                sur deux lignes | example.org/crue ]]
                """);

        assertThat(body.references())
                .containsExactly(
                        new CitedPiece("La Seine monte", null, 2),
                        new CitedPiece("La crue, *heure* par heure", "https://example.org/a_b_c", 3),
                        new CitedPiece("Un titre sur deux lignes", "example.org/crue", 4));
        assertThat(body.paragraphs()).isEqualTo(4);
    }

    @Test
    void aBarWithoutAnAddressBelongsToTheHeadline() {
        assertThat(cited("[[La crue | Le Soir]]")).containsExactly(new CitedPiece("La crue | Le Soir", null, 1));
        assertThat(cited("[[La crue \\| 1.5]]")).containsExactly(new CitedPiece("La crue | 1.5", null, 1));
        assertThat(cited("[[[1910] La crue]]")).containsExactly(new CitedPiece("[1910] La crue", null, 1));
        assertThat(cited("[[La crue [1910]]]")).containsExactly(new CitedPiece("La crue [1910]", null, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voir [[La crue]]",
                "[[La crue]].",
                "[[]]",
                "[[ ]]",
                "[[ | http://a.b]]",
                "[[a]] [[b]]",
                "[[a]]\n[[b]]",
                "\\[[La crue]]",
                "[[La crue\\]]",
                "# [[La crue]]",
                "    [[La crue]]",
                "[[a",
                "]]"
            })
    void anythingElseIsNoReference(String markdown) {
        assertThat(cited(markdown)).isEmpty();
    }

    private static List<CitedPiece> cited(String markdown) {
        return Markdown.read(markdown).references();
    }

    @Test
    void plainTextHasTheWordsWithoutTheirMarkup() {
        var body = Markdown.read("""
                # Titre

                Un *mot* [lié](http://a.b) &amp; `du code`
                ligne deux\\
                ligne trois <b>gras</b>

                - a
                - ![une image](b.png) ![](c.png)

                [[Renvoi|http://x.y]]

                ```
                if (a < b)
                ```
                """);

        assertThat(body.plainText()).isEqualTo("""
                Titre

                Un mot lié & du code
                ligne deux
                ligne trois <b>gras</b>

                a

                une image c.png

                Renvoi

                if (a < b)""");
    }

    static Stream<String> bombs() {
        return Stream.of(
                ">".repeat(20_000) + " x",
                "- ".repeat(20_000) + "x",
                "[".repeat(100_000) + "x",
                "[[".repeat(50_000) + "x" + "]]".repeat(50_000),
                "![".repeat(20_000) + "x" + "](u)".repeat(20_000),
                "*a **b ".repeat(40_000) + "c** d*".repeat(40_000) + "x",
                "*_".repeat(50_000) + "x" + "_*".repeat(50_000),
                "<x" + " a".repeat(100_000) + ">",
                "[[x" + "\\".repeat(100_001) + "x]]",
                "[[x|" + "./".repeat(50_000) + " x]]",
                "`".repeat(1_000) + "x`".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void noTextIsTooTwistedToBeReadAndDrawn(String bomb) {
        var body = Markdown.read(bomb);

        var style = BodyStyles.french(Map.of(), List.of(new QuotationSpan(1, 0, bomb.length())));
        assertThat(body.plainText().contains("x") && body.toHtml(style).contains("x"))
                .isTrue();
    }

    @Test
    void oneAddressLinkedFromEverywhereDoesNotBlowUpThePage() {
        var markdown = "[a]: http://" + "x".repeat(5_000) + "\n\n" + "[a]".repeat(20_000);

        var html = Markdown.read(markdown).toHtml(BodyStyles.french());

        assertThat(html).contains("<a href=\"http://xxx").hasSizeLessThan(4 * markdown.length());
    }
}
