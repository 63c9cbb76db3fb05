package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In tables ⏎ stands for a line end. */
class PastedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Un.</p><p>Deux.</p>                                     | Un.⏎⏎Deux.
            Un.<br><br>Deux.                                           | Un.⏎⏎Deux.
            <div>Un.<div>Deux.</div></div>                             | Un.⏎⏎Deux.
            <p>Un  mot ⏎ suivi</p>                                     | Un mot suivi
            <h2>Titre</h2><p>Texte</p>                                 | ## Titre⏎⏎Texte
            <h2><div>Ti<b>tre</b></div></h2>                           | ## Ti**tre**
            <p>Un <b>mot</b> gras, un <i>mot</i> penché</p>            | Un **mot** gras, un *mot* penché
            <p>Un <strong>mot </strong>gras</p>                        | Un **mot** gras
            <p>Un <em><strong>mot</strong></em></p>                    | Un ***mot***
            <blockquote><p>Dit.</p></blockquote>                       | > Dit.
            <ul><li>un</li><li>deux</li></ul>                          | - un⏎- deux
            <ol><li>un</li><li>deux</li></ol>                          | 1. un⏎2. deux
            <ul><li>un<ul><li>sous</li></ul></li></ul>                 | - un⏎  - sous
            <a href="https://a.example/p">là</a>                       | [là](https://a.example/p)
            <a href="https://a.example/été">là</a>                     | [là](https://a.example/%C3%A9t%C3%A9)
            <img src="https://a.example/i.png" alt="La crue">          | [La crue](https://a.example/i.png)
            <img src="data:image/png;base64,AAAA" alt="La crue">       | La crue
            <p>Un</p><hr><p>Deux</p>                                   | Un⏎⏎___⏎⏎Deux
            """)
    void webPagesKeepTheirStructure(String html, String markdown) {
        assertThat(PastedText.fromHtml(html.replace('⏎', '\n'))).isEqualTo(markdown.replace('⏎', '\n'));
    }

    @Test
    void rowsOfATableAreLines() {
        var html =
                "<table><thead><tr><th>Jour</th><th>Cote</th></tr></thead><tbody><tr><td>Lundi</td><td>8,62 m</td></tr></tbody></table>";

        assertThat(Markdown.read(PastedText.fromHtml(html)).plainText()).isEqualTo("Jour | Cote\n\nLundi | 8,62 m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='javascript:alert(1)'>là</a>",
                "<a href=' JaVaScRiPt:alert(1)'>là</a>",
                "<a href='data:text/html,x'>là</a>",
                "<a href='/ici'>là</a>",
                "<a href='#ici'>là</a>",
                "<a>là</a>",
                "<script>alert(1)</script>là<style>p { color: red }</style>",
                "<p hidden>caché</p>là",
                "<p style='display: none'>caché</p>là",
                "<button>Partager</button>là",
                "<!-- caché -->là"
            })
    void whatRunsHidesOrLeadsNowhereFallsAway(String html) {
        assertThat(PastedText.fromHtml(html)).isEqualTo("là");
    }

    @Test
    void wordProcessorsAreReadByTheirStyles() {
        var html = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal { margin: 0 }</style></head><body>
                <!--StartFragment--><p class=MsoNormal>Un <span style='font-weight:bold'>mot</span> et
                <span style='font-style:italic'>un autre</span>.<o:p></o:p></p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>premier</p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>second</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.</span>un</p>
                <!--EndFragment--></body></html>""";

        assertThat(PastedText.fromHtml(html)).isEqualTo("Un **mot** et *un autre*.\n\n- premier\n- second\n\n1. un");
    }

    @Test
    void anEditorOnTheWebWrapsAllInABoldThatIsNotBold() {
        var html =
                "<b style=\"font-weight:normal\" id=\"docs-internal-guid-1\"><p><span style=\"font-weight:400\">Un </span>"
                        + "<span style=\"font-weight:700\">mot</span></p></b>";

        assertThat(PastedText.fromHtml(html)).isEqualTo("Un **mot**");
    }

    @Test
    void noTextOfAPageBecomesNotation() {
        RandomText.texts().forEach(text -> {
            var line = text.replaceAll("[ \t\n]+", " ").strip();
            var html = "<p>" + Entities.escape(line) + "</p>";

            assertThat(Markdown.read(PastedText.fromHtml(html)).plainText()).isEqualTo(StoredText.drawable(line));
        });
    }

    @Test
    void emphasisNeverChangesTheWords() {
        RandomText.texts().forEach(text -> {
            var line = text.replaceAll("[ \t\n]+", " ").strip();
            var half = line.offsetByCodePoints(0, line.codePointCount(0, line.length()) / 2);
            var html = "<p>a<b>" + Entities.escape(line.substring(0, half)) + "</b><i>"
                    + Entities.escape(line.substring(half)) + "</i>z</p>";

            assertThat(Markdown.read(PastedText.fromHtml(html)).plainText())
                    .isEqualTo(StoredText.drawable("a" + line + "z"));
        });
    }

    @Test
    void hugeAndDeepPagesComeToAnEnd() {
        assertThat(PastedText.fromHtml("<div>".repeat(100_000) + "là")).isEqualTo("là");
        assertThat(PastedText.fromHtml("<blockquote>".repeat(5_000) + "là")).endsWith("> là");
        assertThat(PastedText.fromHtml("<b>".repeat(50_000) + "là")).isEqualTo("**là**");
        assertThat(PastedText.fromHtml("<p>*".repeat(100_000))).hasSize(100_000 * 4 - 2);
        assertThatIllegalArgumentException().isThrownBy(() -> PastedText.fromHtml("x".repeat(PastedText.LONGEST + 1)));
    }

    @Test
    void plainTextReadsBackWithTheLineEndsOfAnySystem() {
        assertThat(PastedText.fromPlain("*un*\r\n\r\n1. deux\rtrois")).isEqualTo("\\*un\\*\n\n1\\. deux\ntrois");
    }
}
