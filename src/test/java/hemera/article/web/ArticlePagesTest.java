package hemera.article.web;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.PublicationKind;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
class ArticlePagesTest {

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private JdbcClient database;

    @Test
    void anArticleIsReadAtItsAddress() {
        var article = anArticle("La Seine monte").issued("1910-01").published(editing);

        var page = page(address(article));

        assertThat(page.select("h1").text()).isEqualTo("La Seine monte");
        assertThat(page.select("time[datetime=1910-01]").text()).contains("janvier 1910");
    }

    @Test
    void aNewHeadlineMovesTheAddressAndTheOldOneStillLeadsThere() {
        var article = anArticle("La Seine monte").published(editing);
        var former = address(article);

        republish(article, "La Seine déborde", PublicationKind.UPDATE, null);

        assertThat(site.get().uri(former))
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasHeader("Location", "/articles/" + article.ark() + "/la-seine-deborde");
    }

    @Test
    void aDraftIsNotFound() {
        var draft = anArticle("Un brouillon").drafted(editing);

        assertThat(site.get().uri(address(draft))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get().uri("/articles/" + draft.ark() + "/revisions/1")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void readersDoNotSeeWhatIsInPreparation() {
        var article = anArticle("La Seine monte").saying("Elle monte.").published(editing);

        editing.revise(
                article.id(),
                latestRevision(article),
                anArticle("La Seine monte").saying("Elle baisse.").content(),
                null,
                null);

        assertThat(page(address(article)).text()).contains("Elle monte.").doesNotContain("Elle baisse.");
        assertThat(site.get().uri("/articles/" + article.ark() + "/revisions/2"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aCorrectionIsShownOnTheArticleAndInItsHistory() {
        var article = anArticle("La Seine monte").published(editing);

        republish(article, "La Seine monte", PublicationKind.CORRECTION, "La crue date du 21, non du 20.");

        assertThat(page(address(article)).select("main").text()).contains("La crue date du 21, non du 20.");
        assertThat(page("/articles/" + article.ark() + "/revisions").text()).contains("La crue date du 21, non du 20.");
    }

    @Test
    void aFormerRevisionReadsAsItDidAndLeadsToThePresentOne() {
        var article = anArticle("La Seine monte").published(editing);
        republish(article, "La Seine déborde", PublicationKind.UPDATE, null);

        var former = page("/articles/" + article.ark() + "/revisions/1");

        assertThat(former.select("h1").text()).isEqualTo("La Seine monte");
        assertThat(former.select("main a[href$=/la-seine-deborde]")).isNotEmpty();
        assertThat(former.select(".trail__steps li").eachText())
                .containsExactly("Accueil", "La Seine monte", "Version 1");
        assertThat(former.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @Test
    void searchEnginesNeedThePresentTextOnce() {
        var article = anArticle("La Seine monte").published(editing);

        assertThat(page(address(article)).select("meta[name=robots]")).isEmpty();
        assertThat(page("/articles/" + article.ark() + "/revisions/1")
                        .select("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void markupInEveryFieldIsShownAsItIsWritten() {
        var markup = "<script>alert(1)</script>";
        var article = anArticle("Un titre " + markup)
                .introducedBy("Un chapô " + markup)
                .saying("Un texte " + markup + "\n\n[[Une pièce " + markup + "]]")
                .signed("Un nom " + markup)
                .published(editing);

        var page = page(address(article));

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Un titre " + markup);
        assertThat(page.select("main").text())
                .contains("Un chapô " + markup, "Un texte " + markup, "Une pièce " + markup, "Un nom " + markup);
    }

    @Test
    void anEnglishPageKeepsTheLanguageOfThePiece() {
        var article = anArticle("La Seine monte").issued("1910-01").published(editing);

        var page = page("/en" + address(article));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").attr("lang")).isEqualTo("fr");
        assertThat(page.select("time[datetime=1910-01]").text()).contains("January 1910");
    }

    @Test
    void aMergedSubjectIsReadUnderTheRecordItWasMergedInto() {
        var merged = subject("person-merged", "J. Martin");
        var into = subject("person-kept", "Jeanne Martin");
        var article = anArticle("La Seine monte").about(merged).published(editing);
        database.sql("insert into subject_merge (from_id, into_id) values (?, ?)")
                .params(merged, into)
                .update();

        assertThat(page(address(article)).select(".names").text())
                .contains("Jeanne Martin")
                .doesNotContain("J. Martin");
    }

    private long subject(String slug, String name) {
        return database.sql("""
                        insert into subject (id, slug, kind, name)
                        values (nextval('subject_seq'), ?, 'PERSON', ?) returning id""").params(slug, name).query(Long.class).single();
    }

    private void republish(Article article, String headline, PublicationKind kind, String sentence) {
        editing.revise(
                article.id(), latestRevision(article), anArticle(headline).content(), null, null);
        editing.publish(article.id(), kind, sentence, null);
    }

    private int latestRevision(Article article) {
        return database.sql("select latest_revision from article where id = ?")
                .param(article.id())
                .query(Integer.class)
                .single();
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
