package hemera.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    @Test
    void everyParagraphHasAnAnchorInOrder() {
        assertThat(html("Un\n\n> Deux\n\n- Trois\n- Quatre\n\n# Titre\n\nCinq"))
                .containsSubsequence(
                        "<p id=\"p1\">Un</p>",
                        "<blockquote>\n<p id=\"p2\">Deux</p>",
                        "<li>\n<p id=\"p3\">Trois</p>",
                        "<p id=\"p4\">Quatre</p>",
                        "<h2 id=\"s1\">Titre</h2>",
                        "<p id=\"p5\">Cinq</p>");
    }

    @Test
    void headingsFormAnOutlineBelowTheHeadline() {
        assertThat(html("### A\n### B\n# C\n### D\n###### E\n## F\n#\n"))
                .containsSubsequence(">A</h2>", ">B</h2>", ">C</h2>", ">D</h3>", ">E</h4>", ">F</h3>")
                .doesNotContain("s7");
        assertThat(html("# A\n## B\n### C\n#### D\n##### E\n###### F")).contains("<h6 id=\"s5\">E", "<h6 id=\"s6\">F");
    }

    @Test
    void htmlIsShownAsText() {
        assertThat(html("<script>alert(1)</script>\n\n<p onclick=\"x\">a <!-- b -->"))
                .isEqualTo("<p id=\"p1\">&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"
                        + "<p id=\"p2\">&lt;p onclick=&quot;x&quot;&gt;a &lt;!-- b --&gt;</p>\n");
    }

    @ParameterizedTest
    @CsvSource({
        "[a](https://b.c/d?e=1&f=2), <a href=\"https://b.c/d?e=1&amp;f=2\" rel=\"nofollow\">a</a>",
        "[a](https://é.fr/\"), <a href=\"https://%C3%A9.fr/%22\" rel=\"nofollow\">a</a>",
        "<mailto:a@b.fr>, <a href=\"mailto:a@b.fr\" rel=\"nofollow\">mailto:a@b.fr</a>",
        "[a](#p2), <a href=\"#p2\">a</a>",
        "[](http://b.c), <a href=\"http://b.c\" rel=\"nofollow\">http://b.c</a>",
        "![a](http://b.c/d.png), <a href=\"http://b.c/d.png\" rel=\"nofollow\">a</a>",
        "[![a](http://b)](http://c), <a href=\"http://c\" rel=\"nofollow\">a</a>"
    })
    void pagesMailboxesAndAnchorsAreLinked(String markdown, String link) {
        assertThat(html(markdown)).isEqualTo("<p id=\"p1\">" + link + "</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "ftp://b.c",
                "/d",
                "d.html",
                "//b.c",
                "http:b",
                "http://",
                "&#106;avascript:x",
                "java&Tab;script:x",
                "vbscript:x",
                "#\"x",
                "http://[",
                "http://b:99999/"
            })
    void whatABrowserShouldNotFollowIsText(String address) {
        assertThat(html("[a](" + address + ")")).isEqualTo("<p id=\"p1\">a</p>\n");
    }

    @Test
    void citedPiecesAreLinkedWhereHeldAndMarkedWhereWanted() {
        var body = Markdown.read("[[A & B]]\n\n[[C]]\n\n[[D|http://e.f]]\n\n[[G|journal.fr/h]]\n\n[[I|javascript:j]]");

        assertThat(body.toHtml(BodyStyles.french(Map.of(0, "/articles/h1?a&b"), List.of())))
                .isEqualTo(reference("", 1, "<a href=\"/articles/h1?a&amp;b\">A &amp; B</a>")
                        + reference(" reference--wanted", 2, "<cite>C</cite>" + notHeld())
                        + reference(
                                " reference--wanted",
                                3,
                                "<cite><a href=\"http://e.f\" rel=\"nofollow\">D</a></cite>" + notHeld())
                        + reference(" reference--wanted", 4, "<cite>G</cite>" + address("journal.fr/h") + notHeld())
                        + reference(" reference--wanted", 5, "<cite>I</cite>" + address("javascript:j") + notHeld()));
    }

    private static String reference(String variant, int paragraph, String piece) {
        return "<p class=\"reference" + variant + "\" id=\"p" + paragraph
                + "\"><span class=\"reference__cue\">En savoir plus</span> " + piece + "</p>\n";
    }

    private static String address(String address) {
        return " <span class=\"reference__address\">" + address + "</span>";
    }

    private static String notHeld() {
        return " <span class=\"reference__state\" lang=\"en\">not held</span>";
    }

    @Test
    void frenchSpacesAreSetAcrossEmphasis() {
        assertThat(html("« *oui* » : **non** ; `a ;`"))
                .contains("«\u00A0<em>oui</em>\u00A0»\u00A0: <strong>non</strong>\u202F; <code>a ;</code>");
        assertThat(html("[[Oui ?]]")).contains("Oui\u202F?");
        assertThat(Markdown.read("Oui ?").toHtml(BodyStyles.in(new Language("en"))))
                .contains("Oui ?");
    }

    @Test
    void passagesFromRightToLeftFindTheirDirection() {
        assertThat(html("قال *Kirby*")).startsWith("<p id=\"p1\" dir=\"auto\">");
        assertThat(html("# שלום")).startsWith("<h2 id=\"s1\" dir=\"auto\">");
        assertThat(html("[[\u202Eabc]]")).contains("<cite dir=\"auto\">");
        assertThat(html("Kirby")).doesNotContain("dir=");
    }

    @Test
    void charactersThatHtmlForbidsAreShownAsUnknown() {
        assertThat(html("a\u0001 &#2; `\u0003` [b](http://c \"\u0004\")\n\n    \uFFFE\n\n[[\u0005\uD800]]"))
                .doesNotContainPattern("[\u0001-\u0005\uFFFE\uD800]")
                .contains(
                        "a\uFFFD \uFFFD",
                        "<code>\uFFFD</code>",
                        "title=\"\uFFFD\"",
                        "<pre><code>\uFFFD",
                        "\uFFFD\uFFFD");
    }

    private static String html(String markdown) {
        return Markdown.read(markdown).toHtml(BodyStyles.french());
    }
}
