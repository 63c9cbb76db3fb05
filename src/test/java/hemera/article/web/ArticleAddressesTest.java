package hemera.article.web;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every way to write the address of an article leads to the one it has. */
@ArchiveTest
class ArticleAddressesTest {

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ArticleEditing editing;

    @Test
    void theAddressWithoutHeadlineAndAnyOtherHeadlineLeadToIt() {
        var article = anArticle("La Seine monte").published(editing);

        for (var former :
                new String[] {"/articles/" + article.ark(), "/articles/" + article.ark() + "/la-marne-monte"}) {
            assertThat(site.get().uri(former))
                    .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                    .hasHeader("Location", address(article));
        }
    }

    @Test
    void thePersistentIdentifierLeadsToTheArticleHoweverItIsWritten() {
        var article = anArticle("La Seine monte").published(editing);
        var ark = article.ark().value();

        for (var written : new String[] {
            "/ark:99999/" + ark,
            "/ark:/99999/" + ark,
            "/ark:99999/" + ark.substring(0, 4) + "-" + ark.substring(4),
            "/ark:99999/" + ark.toUpperCase()
        }) {
            assertThat(site.get().uri(written))
                    .as(written)
                    .hasStatus(HttpStatus.FOUND)
                    .hasHeader("Location", address(article));
        }
    }

    @Test
    void anIdentifierOfAnotherAuthorityIsNotOurs() {
        var article = anArticle("La Seine monte").published(editing);

        assertThat(site.get().uri("/ark:12345/" + article.ark())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void eachPageHasOneSpellingOfTheIdentifier() {
        var article = anArticle("La Seine monte").published(editing);
        var shouted = "/articles/" + article.ark().value().toUpperCase();

        for (var page : new String[] {"/revisions", "/revisions/1"}) {
            assertThat(site.get().uri(shouted + page))
                    .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                    .hasHeader("Location", "/articles/" + article.ark() + page);
        }
    }

    @Test
    void whatIsNoIdentifierIsNotFound() {
        for (var address : new String[] {
            "/articles/x",
            "/articles/h1bcdfghj00/x",
            "/articles/h1bcdfghj00/revisions",
            "/ark:99999/x",
            "/articles/%00/x"
        }) {
            assertThat(site.get()
                            .uri(URI.create(address))
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .as(address)
                    .isIn(400, 404);
        }
    }

    private static String address(Article article) {
        return "/articles/" + article.ark() + "/" + article.slug();
    }
}
