package hemera.article.web;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hemera.ArchiveTest;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.Quotation;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever an archive may hold, its page is drawn. */
@ArchiveTest
class HostileTextTest {

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ArticleEditing editing;

    static Stream<String> bombs() {
        return Stream.of(
                "> ".repeat(20_000) + "fond",
                "[".repeat(100_000),
                "*a **a ".repeat(20_000),
                "- ".repeat(5_000) + "fond",
                "[lien](https://example.org/) ".repeat(20_000),
                "[[Une pièce]]\n\n".repeat(2_000),
                "`".repeat(50_000) + "a");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aMarkdownBombIsAPage(String body) {
        var page = page(anArticle("Une bombe").saying(body).published(editing));

        assertThat(page.select("h1").text()).isEqualTo("Une bombe");
    }

    @Test
    void controlCharactersAreKeptButDrawnAsReplacements() {
        var article = anArticle("Un titre\u0007 sonore")
                .introducedBy("Un chapô\u0008")
                .saying("Un texte\u0001 abîmé.\n\n[[Une pièce\u0086]]")
                .signed("Un nom\u001B")
                .quoting(new Quotation(null, "Une voix\u0002", "un rôle\u0003", "Un texte", 0, 8, null))
                .published(editing);

        var page = page(article);

        assertThat(page.select("h1").text()).isEqualTo("Un titre\uFFFD sonore");
        assertThat(page.select("#p1").text()).isEqualTo("Un texte\uFFFD abîmé.");
        assertThat(page.outerHtml()).doesNotContainPattern("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x9F]");
    }

    @Test
    void aPassageFromRightToLeftSaysSo() {
        var page = page(anArticle("Une citation")
                .saying("Il a dit : «\u00A0السلام عليكم\u00A0».")
                .published(editing));

        assertThat(page.select("#p1[dir=auto]").text()).contains("السلام عليكم");
    }

    @Test
    void anArticleFromRightToLeftIsSetThatWay() {
        var page = page(anArticle("السلام").in("ar").saying("نص قصير").published(editing));

        assertThat(page.select("h1[lang=ar][dir=rtl]").text()).isEqualTo("السلام");
    }

    @Test
    void aHeadlineOfEmojiHasAnAddress() {
        var page = page(anArticle("👩‍🚀🚀").saying("🚀").published(editing));

        assertThat(page.select("h1").text()).isEqualTo("👩‍🚀🚀");
    }

    @Test
    void aHeadlineNamedAsAPageOfItsOwnDoesNotHideIt() {
        var article = anArticle("Revisions").published(editing);

        assertThat(page(article).select("h1").text()).isEqualTo("Revisions");
        assertThat(site.get().uri("/articles/" + article.ark() + "/revisions"))
                .hasStatusOk()
                .hasViewName("article/history");
    }

    @Test
    void whatNoDatabaseCanKeepIsRefusedBeforeItIsSaved() {
        for (var text : new String[] {"un\u0000nul", "un demi\uD800caractère"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> anArticle(text).content());
        }
    }

    private Document page(Article article) {
        var answer = site.get().uri("/articles/" + article.ark() + "/" + article.slug());
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
