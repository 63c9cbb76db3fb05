package hemera.browse.web;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.PublicationKind;
import hemera.article.Withdrawal;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
@TestPropertySource(properties = "hemera.base-url=https://archive.example")
class SitemapTest {

    private static final String BASE = "https://archive.example";

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private JdbcClient database;

    @Test
    void theIndexLeadsToEveryPublicArticleAndEveryShelfThatHoldsSomething() {
        var article = anArticle("Du jour").issued("1621-05-24").published(editing);
        var withdrawn = anArticle("Retiré").issued("1631-05-24").published(editing);
        editing.withdraw(withdrawn.id(), new Withdrawal.Reason("Doublon.", null, true), null);
        var draft = anArticle("Un brouillon").issued("1641").drafted(editing);

        var told = addresses();

        assertThat(told)
                .doesNotHaveDuplicates()
                .contains(
                        BASE + "/",
                        BASE + "/archive",
                        BASE + "/about",
                        BASE + "/people/john-kirby",
                        BASE + "/archive/1620s",
                        BASE + "/archive/1621",
                        BASE + "/archive/1621/05",
                        BASE + "/archive/1621/05/24",
                        BASE + "/articles/" + article.ark() + "/" + article.slug())
                .noneMatch(address -> address.contains(withdrawn.ark().value())
                        || address.contains(draft.ark().value())
                        || address.contains("/1630s")
                        || address.contains("/1640s"));
    }

    @Test
    void anArticleIsNamedByItsPresentAddressWithWhenItLastChanged() {
        var article = anArticle("Un cyclone à Dunkerque").published(editing);
        var former = article.slug();
        editing.revise(article.id(), 1, anArticle("Une tornade à Dunkerque").content(), null, null);
        editing.publish(article.id(), PublicationKind.CORRECTION, "C’était une tornade.", null);

        assertThat(dated(article)).containsExactly("une-tornade-a-dunkerque " + lastPublished(article));
        assertThat(addresses()).noneMatch(address -> address.endsWith("/" + former));
    }

    @Test
    void anArticleThatIsRestoredIsNamedAgain() {
        var article = anArticle("Retiré puis rendu").published(editing);
        editing.withdraw(article.id(), new Withdrawal.Reason("Droits.", null, true), null);
        assertThat(dated(article)).isEmpty();

        editing.restore(article.id(), "Droits éclaircis.", null);

        assertThat(dated(article)).hasSize(1);
    }

    @Test
    void anArticleThatSearchEnginesAreToLeaveOutIsNotNamed() {
        var article = anArticle("À ne pas trouver").published(editing);
        assertThat(dated(article)).hasSize(1);

        leaveOut(article, true);
        assertThat(dated(article)).isEmpty();

        leaveOut(article, false);
        assertThat(dated(article)).hasSize(1);
    }

    @Test
    void everyAddressIsThere() {
        assertThat(addresses())
                .allSatisfy(address -> assertThat(site.get().uri(address.substring(BASE.length())))
                        .hasStatusOk());
    }

    @Test
    void machinesAreToldWhereItIs() {
        assertThat(text("/robots.txt")).contains("Sitemap: " + BASE + "/sitemap.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemap-articles-999999999999.xml",
                "/sitemap-articles-9999999999999999999.xml",
                "/sitemap-articles-x.xml",
                "/sitemap-archive-1990.xml",
                "/sitemap-archive-3990s.xml",
                "/sitemap-nothing-1.xml",
                "/sitemap-pages-2.xml",
                "/en/sitemap.xml"
            })
    void aPieceThatHoldsNothingIsNotThere(String path) {
        assertThat(site.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Slug and date of an article wherever the sitemap names it, all drawn anew. */
    private List<String> dated(Article article) {
        return locations("/sitemap.xml?drawn=anew").stream()
                .filter(piece -> piece.contains("-articles-"))
                .flatMap(piece -> document(piece.substring(BASE.length()) + "?drawn=anew").select("url").stream())
                .filter(url -> text(url, "loc").contains(article.ark().value()))
                .map(url -> text(url, "loc").replaceFirst(".*/", "") + " " + text(url, "lastmod"))
                .toList();
    }

    private static String text(Element url, String name) {
        return url.select(name).text();
    }

    private Instant lastPublished(Article article) {
        return database.sql("select max(published_at) from publication where article_id = ?")
                .param(article.id())
                .query(OffsetDateTime.class)
                .single()
                .toInstant()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private void leaveOut(Article article, boolean noindex) {
        database.sql("update article set noindex = ? where id = ?")
                .param(noindex)
                .param(article.id())
                .update();
    }

    private List<String> addresses() {
        var told = new ArrayList<String>();
        for (var piece : locations("/sitemap.xml")) {
            told.addAll(locations(piece.substring(BASE.length())));
        }
        return told;
    }

    private List<String> locations(String path) {
        return document(path).select("loc").eachText();
    }

    private Document document(String path) {
        return Jsoup.parse(text(path), Parser.xmlParser());
    }

    private String text(String path) {
        var answer = site.get().uri(path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
