package hemera.browse.web;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.Withdrawal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page of one wanted piece: all who cite it, however many. */
@ArchiveTest
class WantedPieceTest {

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private JdbcClient database;

    @Test
    void walkingOnMeetsAllWhoCiteThePieceOnceInTheOrderTheyCame() {
        var number = 2 * KeysetPage.LENGTH + 3;
        for (var time = 1; time <= number; time++) {
            citing("La digue de 1950", "Elle cède, " + time);
        }

        var met = new ArrayList<String>();
        var back = new ArrayList<String>();
        for (var address = place("La digue de 1950"); !address.isEmpty(); ) {
            var page = page(address);
            met.addAll(page.select(".missing__citing a").eachText());
            back.add(0, page.select("main a[rel=prev]").attr("href"));
            address = page.select("main a[rel=next]").attr("href");
        }

        assertThat(met).hasSize(number).doesNotHaveDuplicates().startsWith("Elle cède, 1", "Elle cède, 2");
        assertThat(page(place("La digue de 1950")).text()).contains("Citée par " + number + " articles");
        assertThat(page(back.get(0)).select(".missing__citing a").eachText())
                .isEqualTo(met.subList(KeysetPage.LENGTH, 2 * KeysetPage.LENGTH));
    }

    @Test
    void itsHeadlineIsInTheLanguageOfTheFirstWhoCitesItOnEveryPage() {
        anArticle("The dike, again")
                .in("en")
                .saying("Text.\n\n[[The dike of 1956]]")
                .published(editing);
        for (var time = 1; time <= KeysetPage.LENGTH; time++) {
            citing("The dike of 1956", "Elle tient bon, " + time);
        }

        var first = page(place("The dike of 1956"));
        var second = page(first.select("main a[rel=next]").attr("href"));

        assertThat(first.select("h1 cite").attr("lang")).isEqualTo("en");
        assertThat(second.select("h1 cite").attr("lang")).isEqualTo("en");
    }

    @Test
    void theListShowsNoMoreOfAPieceThatManyCite() {
        for (var time = 1; time <= 7; time++) {
            citing("La digue de 1951", "Elle tient, " + time);
        }

        var piece = page("/wanted").select(".missing__list > li:has(a[href=" + place("La digue de 1951") + "])");

        assertThat(piece.select(".missing__citing a").eachText()).containsExactly("Elle tient, 1");
        assertThat(piece.text()).contains("Citée par 7 articles, dont");
    }

    @Test
    void onceThePieceIsHeldItsAddressLeadsToIt() {
        citing("La digue de 1952", "Elle plie");
        var held = anArticle("La digue de 1952").published(editing);

        var answer = site.get().uri("/en" + place("La digue de 1952"));

        assertThat(answer).hasStatus(302).hasHeader("Location", "/en/articles/" + held.ark() + "/" + held.slug());
    }

    @Test
    void aPieceThatNobodyCitesAnyMoreIsNotThere() {
        var citing = citing("La digue de 1953", "Elle rompt");

        editing.withdraw(citing.id(), new Withdrawal.Reason("Doublon.", null, true), null);

        assertThat(site.get().uri(place("La digue de 1953"))).hasStatus(404);
    }

    @Test
    void aPieceIsNotForSearchEngines() {
        citing("La digue de 1954", "Elle fuit");

        assertThat(page(place("La digue de 1954")).select("meta[name=robots]").eachAttr("content"))
                .containsExactly("noindex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wanted/x",
                "/wanted/d41d8cd98f00b204e9800998ecf8427e",
                "/wanted/D41D8CD98F00B204E9800998ECF8427E"
            })
    void anUnknownPieceIsNotThere(String address) {
        assertThat(site.get().uri(address)).hasStatus(404);
    }

    @Test
    void aForgedPlaceMakesNoSenseAndBeyondTheEndThereIsNothing() {
        citing("La digue de 1955", "Elle dort");
        var place = place("La digue de 1955");

        for (var forged : List.of("?after=x", "?after=99999999999999999999", "?before=1.5", "?after=1&before=1")) {
            assertThat(site.get().uri(place + forged)).as(forged).hasStatus(400);
        }
        for (var beyond : List.of("?after=999999999999", "?before=0", "?before=-1")) {
            assertThat(site.get().uri(place + beyond)).as(beyond).hasStatus(404);
        }
    }

    private Article citing(String piece, String headline) {
        return anArticle(headline).saying("Texte.\n\n[[" + piece + "]]").published(editing);
    }

    private String place(String headline) {
        return "/wanted/"
                + database.sql("select headline_key(?)")
                        .param(headline)
                        .query(String.class)
                        .single();
    }

    private Document page(String address) {
        var answer = site.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
