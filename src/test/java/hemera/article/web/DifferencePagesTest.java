package hemera.article.web;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.PublicationKind;
import hemera.article.SampleArticle;
import hemera.article.Withdrawal;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What changed between two public revisions. */
@ArchiveTest
class DifferencePagesTest {

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private JdbcClient database;

    private Article article;

    @BeforeEach
    void publishTwoRevisionsAndADraftBetween() {
        article = anArticle("La Seine monte")
                .issued("1910-01")
                .saying("Le fleuve monte.\n\nLes quais sont <b>secs</b>.")
                .published(editing);
        revise(anArticle("La Seine monte").saying("Un état jamais publié."));
        revise(anArticle("La Seine baisse")
                .issued("1910-01-20")
                .signed("Anne Durand")
                .saying("Le fleuve baisse.\n\nLes quais sont <b>secs</b>."));
        editing.publish(article.id(), PublicationKind.CORRECTION, "Il baissait.", null);
    }

    @Test
    void theWordsThatChangedAreMarked() {
        var text = page("1..3").select(".difference__text");

        text.select(".unseen").remove();
        assertThat(text.select("del").text()).isEqualTo("monte");
        assertThat(text.select("ins").text()).isEqualTo("baisse");
        assertThat(text.text()).contains("Les quais sont <b>secs</b>.");
    }

    @Test
    void thoseWhoHearThePageAreToldWhereAChangeBeginsAndEnds() {
        assertThat(page("1..3").select(".difference__text").text())
                .contains("début de suppression : monte (fin de suppression)")
                .contains("début d’ajout : baisse (fin d’ajout)");
    }

    @Test
    void spacesAroundWhatWasRemovedAreNotStruckAsTheyWouldLookLikeHyphens() {
        revise(anArticle("La Seine baisse")
                .issued("1910-01-20")
                .signed("Anne Durand")
                .saying("Le fleuve  baisse.\n\nLes quais  très secs."));
        editing.publish(article.id(), PublicationKind.CORRECTION, "Les quais.", null);
        revise(anArticle("La Seine baisse")
                .issued("1910-01-20")
                .signed("Anne Durand")
                .saying("Le fleuve baisse.\n\nLes quais  secs."));
        editing.publish(article.id(), PublicationKind.CORRECTION, "Trop.", null);

        var removed = page("4..5").select(".difference__text del");

        assertThat(removed.select(".difference__words").eachText()).containsExactly("très");
        assertThat(removed.select(".difference__space")).hasSize(1);
        assertThat(removed.get(0).text()).isEqualTo("début de suppression : espace (fin de suppression)");
    }

    @Test
    void onlyTheFieldsThatChangedAreListed() {
        var fields = page("1..3").select(".difference__fields tbody th").eachText();

        assertThat(fields).containsExactly("Titre", "Parution", "Signature");
    }

    @Test
    void aDateIsComparedAsPreciselyAsItIsKnown() {
        var row = page("1..3").select(".difference__fields tbody:has(th:contains(Parution))");

        row.select(".unseen").remove();
        assertThat(row.select("td").eachText())
                .containsExactly("janvier 1910 [1910-01]", "20 janvier 1910 [1910-01-20]");
    }

    @Test
    void theTrailLeadsBackOverTheHistoryToTheArticle() {
        var present = "/articles/" + article.ark() + "/la-seine-baisse";
        var history = "/articles/" + article.ark() + "/revisions";

        assertThat(page("").select(".trail a").eachAttr("href")).containsExactly("/", present);
        assertThat(page("1..3").select(".trail a").eachAttr("href")).containsExactly("/", present, history);
        assertThat(page("1..3").select(".trail a[lang=fr]").text()).isEqualTo("La Seine baisse");
        assertThat(page("1..3").select(".trail [aria-current]").text()).isEqualTo("Versions 1 et 3");
    }

    @Test
    void theHistoryLeadsFromEachEntryToWhatItChangedAndLetsAnyTwoBeChosen() {
        var history = page("");

        assertThat(history.select(".history a[href$=/revisions/1..3]")).hasSize(1);
        assertThat(history.select("form[method=get] option[selected]").eachAttr("value"))
                .containsExactly("1", "3");
        assertThat(history.select("main form").attr("action")).isEqualTo(revisions() + "/difference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=1&to=3", "?from=3&to=1"})
    void theFormLeadsToTheDifferenceInWhateverOrder(String query) {
        assertThat(site.get().uri(revisions() + "/difference" + query))
                .hasStatus(302)
                .hasHeader("Location", revisions() + "/1..3");
    }

    @Test
    void theAddressOfTheFormAloneLeadsToTheForm() {
        assertThat(site.get().uri(revisions() + "/difference")).hasStatus(302).hasHeader("Location", revisions());
    }

    @Test
    void aDifferenceReadBackwardsOrOfOneRevisionStandsElsewhere() {
        assertThat(site.get().uri(revisions() + "/3..1")).hasStatus(301).hasHeader("Location", revisions() + "/1..3");
        assertThat(site.get().uri(revisions() + "/3..3")).hasStatus(301).hasHeader("Location", revisions() + "/3");
    }

    @Test
    void aRevisionThatWasNeverPublicIsNotCompared() {
        assertThat(site.get().uri(revisions() + "/1..2")).hasStatus(404);
        assertThat(site.get().uri(revisions() + "/2..3")).hasStatus(404);
        assertThat(site.get().uri(revisions() + "/1..9")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/difference?from=1", "/difference?from=a&to=b", "/difference?from=1&to=99999999999"})
    void aChoiceThatIsNoneMakesNoSense(String choice) {
        assertThat(site.get().uri(revisions() + choice)).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/0..3", "/1..", "/..3", "/1..3..4", "/-1..3", "/a..b"})
    void whatNamesNoTwoRevisionsIsNotFound(String address) {
        assertThat(site.get().uri(revisions() + address)).hasStatus(404);
    }

    @Test
    void aDifferenceIsNotForSearchEngines() {
        assertThat(page("1..3").select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void theDifferenceOfAWithdrawnArticleIsGoneToo() {
        editing.withdraw(article.id(), new Withdrawal.Reason("Doublon.", null, true), null);

        assertThat(site.get().uri(revisions() + "/1..3")).hasStatus(410);
    }

    private void revise(SampleArticle next) {
        var version = database.sql("select latest_revision from article where id = ?")
                .param(article.id())
                .query(Integer.class)
                .single();
        editing.revise(article.id(), version, next.content(), null, null);
    }

    private String revisions() {
        return "/articles/" + article.ark() + "/revisions";
    }

    private Document page(String difference) {
        var answer = site.get()
                .uri(revisions() + (difference.isEmpty() ? "" : "/" + difference))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
