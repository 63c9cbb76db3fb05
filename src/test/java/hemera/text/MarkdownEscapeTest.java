package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownEscapeTest {

    @Test
    void anyPlainTextReadsBackAsItWas() {
        RandomText.texts()
                .map(MarkdownEscapeTest::inParagraphs)
                .forEach(text -> assertThat(readBack(text)).isEqualTo(text));
    }

    @Test
    void plainTextIsParagraphsAndNothingElse() {
        RandomText.texts()
                .map(MarkdownEscapeTest::inParagraphs)
                .filter(text -> !text.isEmpty())
                .forEach(text -> {
                    var body = Markdown.read(Markdown.escape(text));

                    assertThat(body.references()).isEmpty();
                    assertThat(body.paragraphs()).isEqualTo(text.split("\n\n").length);
                });
    }

    /** Blank lines only between paragraphs and only one: how many there were is the one thing that is lost. */
    private static String inParagraphs(String text) {
        return text.replaceAll("\n[ \t]*(?=\n)", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .replaceAll("^[ \t]*\n+", "")
                .replaceAll("\n+[ \t]*$", "")
                .replaceAll("^[ \t]+$", "");
    }

    @Test
    void manyAsterisksReadBackToo() {
        assertThat(readBack("* ".repeat(5_000) + "end")).isEqualTo("* ".repeat(5_000) + "end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "« Nous avons été très clairs », a-t-il déclaré (mercredi) : non !",
                "AT & T, 100 %, n° 5, l'an 2023. Fin – ou presque…",
                "Rendez-vous à 18 h 30 ; voir http://example.org/a?b=c"
            })
    void ordinaryProseNeedsNoEscape(String prose) {
        assertThat(Markdown.escape(prose)).isEqualTo(prose);
    }

    private static String readBack(String text) {
        return Markdown.read(Markdown.escape(text)).plainText();
    }
}
