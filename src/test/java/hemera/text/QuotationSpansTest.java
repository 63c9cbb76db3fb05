package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class QuotationSpansTest {

    /** The quotation stands between the braces; in the result, [ begins the one with the anchor, ( another part, ] ends both. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
            Il dit {non}.             ! <p>Il dit [non].</p>
            {Tout}                    ! <p>[Tout]</p>
            😀 {😀é} a                ! <p>😀 [😀é] a</p>
            Il *dit {non* et} oui     ! <p>Il <em>dit [non]</em>( et] oui</p>
            Il {dit *non* et} oui     ! <p>Il [dit ]<em>(non]</em>( et] oui</p>
            Un `co{de} x`             ! <p>Un [<code>code x</code>]</p>
            Un \\*{mot\\*}\\. fin     ! <p>Un *[mot*]. fin</p>
            A &amp; {b &lt;} c        ! <p>A &amp; [b &lt;] c</p>
            A &a{m}p; b               ! <p>A [&amp;] b</p>
            A {<b>c</b>} d            ! <p>A [&lt;b&gt;c&lt;/b&gt;] d</p>
            [lien {du](http://a) jour}! <p><a>lien [du]</a>( jour]</p>
            <http://a/{&}b> c         ! <p><a>http://a/[&amp;]b</a> c</p>
            """)
    void theWordsQuotedAreMarkedWhateverStandsInThem(String marked, String drawn) {
        assertThat(shortened(quoted(marked))).isEqualTo(drawn + "\n");
    }

    @Test
    void aQuotationGoesOnOverLinesAndParagraphs() {
        assertThat(shortened(quoted("Il dit {non\nou\n\n> oui}\n\nfin")))
                .isEqualTo("<p>Il dit [non\nou]</p>\n<blockquote>\n<p>(oui]</p>\n</blockquote>\n<p>fin</p>\n");
        assertThat(shortened(quoted("Il {dit\\\nnon}\noui"))).isEqualTo("<p>Il [dit<br />\nnon]\noui</p>\n");
        assertThat(shortened(quoted("{a\n\n    b\n\n# c}")))
                .isEqualTo("<p>[a]</p>\n<pre>(<code>b\n</code>]</pre>\n<h2>(c]</h2>\n");
    }

    private static String quoted(String marked) {
        var from = marked.codePointCount(0, marked.indexOf('{'));
        var to = marked.codePointCount(0, marked.indexOf('}')) - 1;
        var body = marked.replace("{", "").replace("}", "");
        return Markdown.read(body).toHtml(BodyStyles.quoting(new QuotationSpan(3, from, to)));
    }

    private static String shortened(String html) {
        return html.replace("<span class=\"quotation\" id=\"q3\">", "[")
                .replace("<span class=\"quotation\">", "(")
                .replace("</span>", "]")
                .replaceAll("<(p|a|h2) [^>]*>", "<$1>");
    }

    @Test
    void quotationsMayOverlapAndEachKeepsItsAnchor() {
        var style = BodyStyles.quoting(
                new QuotationSpan(2, 2, 5),
                new QuotationSpan(1, 0, 4),
                new QuotationSpan(3, 0, 4),
                new QuotationSpan(4, 3, 99));

        assertThat(Markdown.read("abcdef").toHtml(style))
                .contains("id=\"q1\"><span class=\"quotation\" id=\"q3\">ab</span></span>")
                .contains("id=\"q2\">cd</span></span></span>")
                .endsWith("<span class=\"quotation\">e</span>f</p>\n")
                .doesNotContain("q4");
    }

    @Test
    void anyTextWithAnyQuotationIsDrawnWhole() {
        var random = new Random(7);
        RandomText.texts().forEach(text -> {
            var length = text.codePointCount(0, text.length());
            var from = random.nextInt(length + 1);
            var quotation = new QuotationSpan(1, from, from + random.nextInt(length + 1));
            var body = Markdown.read(text);

            var plain = parsed(body.toHtml(BodyStyles.french()));
            var quoting = parsed(body.toHtml(BodyStyles.quoting(quotation)));

            assertThat(quoting.getTextContent()).isEqualTo(plain.getTextContent());
            assertThat(anchors(quoting)).doesNotHaveDuplicates();
            assertThat(anchors(plain).stream().filter(id -> id.startsWith("p"))).hasSize(body.paragraphs());
        });
    }

    private static Element parsed(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<body>" + html + "</body>")))
                    .getDocumentElement();
        } catch (Exception notWellFormed) {
            throw new AssertionError(html, notWellFormed);
        }
    }

    private static List<String> anchors(Element body) {
        var anchors = new ArrayList<String>();
        var elements = body.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            var id = ((Element) elements.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                anchors.add(id);
            }
        }
        return anchors;
    }
}
