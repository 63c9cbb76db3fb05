package hemera.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.SampleArticle;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
class MarkedArticleTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ArticleEditing editing;

    private String address;

    @BeforeEach
    void publish() {
        Article article = SampleArticle.anArticle("Les péniches marquées remontent")
                .introducedBy("Une péniche, puis deux.")
                .saying("La péniche **verte** passe l’écluse.\n\nRien ici.\n\nVoir [la péniche](https://example.org/).")
                .published(editing);
        address = "/articles/" + article.ark() + "/" + article.slug();
    }

    @Test
    void theWordsAreMarkedInHeadlineStandfirstAndText() {
        var page = page(address + "?q=peniche");

        assertThat(page.select("mark").eachText()).containsExactly("péniches", "péniche", "péniche", "péniche");
        assertThat(page.select("h1 mark#mark-1, .article__standfirst mark#mark-2, #p1 mark#mark-3, #p3 a mark#mark-4"))
                .hasSize(4);
        assertThat(page.select(".apparatus mark, .masthead mark, title mark")).isEmpty();
    }

    @Test
    void eachMarkLeadsToTheNextAndThePrevious() {
        var page = page(address + "?q=peniche");

        var third = page.selectFirst("#mark-3 + .mark-ways");
        assertThat(third.select("a").eachAttr("href")).containsExactly("#mark-2", "#mark-4", address + "#p1");
        assertThat(third.select("a").eachText()).containsExactly("Précédent", "Suivant", "Retirer les marques");
        assertThat(page.select("a .mark-ways")).isEmpty();
        assertThat(page.selectFirst("a:has(#mark-4) + .mark-ways a").attr("href"))
                .isEqualTo("#mark-3");
        assertThat(page.selectFirst(".marks").text()).startsWith("4 passages marqués Premier passage");
        assertThat(page.select(".marks a").eachAttr("href")).containsExactly("#mark-1", "#mark-4", address);
    }

    @Test
    void theEnglishPageSpeaksEnglish() {
        var page = page("/en" + address + "?q=peniche");

        assertThat(page.selectFirst(".marks").text()).startsWith("4 marked passages");
        assertThat(page.select(".marks a").eachAttr("href")).contains("/en" + address);
        assertThat(page.selectFirst("link[href*=marks]").attr("href")).matches("/css/marks-[0-9a-f]{32}\\.css");
    }

    @Test
    void addressesToKeepHaveNoQuery() {
        var page = page(address + "?q=peniche");

        assertThat(page.select("link[rel=canonical], link[rel=alternate]").eachAttr("href"))
                .noneMatch(href -> href.contains("?"));
        assertThat(page.select(".citation, [data-copy]").text()).doesNotContain("q=");
    }

    @Test
    void theSameTextStaysOnThePage() {
        var plain = page(address);
        var marked = page(address + "?q=peniche");

        marked.select(".mark-ways, .marks").remove();
        assertThat(marked.select("main").text()).isEqualTo(plain.select("main").text());
        assertThat(page(address).select("mark, .marks, .mark-ways")).isEmpty();
    }

    @Test
    void aPieceFoundByItsRecordAloneSaysSo() {
        assertThat(page(address + "?q=ornithorynque").selectFirst(".marks").text())
                .startsWith("Aucun mot de la recherche n’est dans le texte lui-même");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=", "q=,", "q=-peniche", "q=date:2023", "x=peniche"})
    void whatAsksForNoWordsLeavesThePageAsItIs(String query) {
        assertThat(page(address + "?" + query).select("mark, .marks")).isEmpty();
    }

    @Test
    void anyQueryIsAnswered() {
        for (var query :
                new String[] {"x".repeat(100_000), "péniche ".repeat(20_000), "\u0000\u0001\uD83D", "\"", "((("}) {
            assertThat(browser.get().uri(address).queryParam("q", query)).hasStatusOk();
        }
    }

    @Test
    void anOldAddressLeadsToTheNewOneWithItsMarks() {
        var elsewhere = address.substring(0, address.lastIndexOf('/')) + "/ancienne-adresse?q=peniche";

        assertThat(browser.get().uri(elsewhere)).hasStatus(301).hasHeader("Location", address + "?q=peniche");
    }

    private Document page(String uri) {
        var answer = browser.get().uri(uri).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
