package hemera.article.web;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.Withdrawal;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What stands in for an article that was withdrawn. */
@ArchiveTest
class TombstonePagesTest {

    private static final Withdrawal.Reason ORDERED =
            new Withdrawal.Reason("Retiré sur décision de justice.", null, true);

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ArticleEditing editing;

    @Test
    void aWithdrawnArticleAnswersGoneWithItsReasonUnderEveryAddress() {
        var article = anArticle("La Seine monte").published(editing);
        editing.withdraw(article.id(), ORDERED, null);

        for (var address : new String[] {
            address(article), "/articles/" + article.ark(), "/articles/" + article.ark() + "/revisions/1"
        }) {
            assertThat(site.get().uri(address))
                    .hasStatus(HttpStatus.GONE)
                    .bodyText()
                    .contains("Retiré sur décision de justice.", "La Seine monte");
        }
    }

    @Test
    void aTombstoneMayKeepTheHeadlineToItself() {
        var article = anArticle("Un nom à taire").published(editing);
        editing.withdraw(article.id(), new Withdrawal.Reason("Vie privée.", null, false), null);

        assertThat(site.get().uri("/articles/" + article.ark()))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .doesNotContain("Un nom à taire", "un-nom-a-taire");
    }

    @Test
    void thePersistentIdentifierKeepsTheHeadlineOfSuchATombstoneToItself() {
        var article = anArticle("Un nom à taire").published(editing);
        editing.withdraw(article.id(), new Withdrawal.Reason("Vie privée.", null, false), null);

        assertThat(site.get().uri("/ark:99999/" + article.ark()))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", "/articles/" + article.ark());
    }

    @Test
    void aTombstoneNamesWhatToReadInstead() {
        var better = anArticle("La Seine monte encore").published(editing);
        var article = anArticle("La Seine monte").published(editing);
        editing.withdraw(article.id(), new Withdrawal.Reason("Doublon.", better.id(), true), null);

        var tombstone = Jsoup.parse(body("/articles/" + article.ark()));

        assertThat(tombstone.select("main a[href=" + address(better) + "]").text())
                .isEqualTo("La Seine monte encore");
    }

    @Test
    void aRestoredArticleIsReadAgain() {
        var article = anArticle("La Seine monte").published(editing);
        editing.withdraw(article.id(), ORDERED, null);

        editing.restore(article.id(), "Décision annulée.", null);

        assertThat(page(address(article)).select("h1").text()).isEqualTo("La Seine monte");
    }

    private static String address(Article article) {
        return "/articles/" + article.ark() + "/" + article.slug();
    }

    private Document page(String address) {
        assertThat(site.get().uri(address)).hasStatusOk();
        return Jsoup.parse(body(address));
    }

    private String body(String address) {
        return new String(
                site.get().uri(address).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
