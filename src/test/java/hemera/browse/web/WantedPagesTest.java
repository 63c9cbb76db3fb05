package hemera.browse.web;

import static hemera.article.SampleArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.article.Article;
import hemera.article.ArticleEditing;
import hemera.article.PublicationKind;
import hemera.article.Withdrawal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
class WantedPagesTest {

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ArticleEditing editing;

    @Autowired
    private JdbcClient database;

    @Test
    void aWantedPieceTellsWhoCitesItWhereAndWhenThatAppeared() {
        var citing = anArticle("Les quais inondés")
                .issued("1930-01~")
                .saying("Un.\n\nDeux.\n\n[[La brèche de 1930|https://example.org/breche]]")
                .published(editing);

        var piece = wanted("La brèche de 1930");

        assertThat(piece.select("a[href=https://example.org/breche]")).isNotEmpty();
        assertThat(piece.select("a[href=" + address(citing) + "#p3]").text()).isEqualTo("Les quais inondés");
        assertThat(piece.text()).contains("Citée par un article", "vers janvier 1930");
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsNotLinked() {
        anArticle("Les quais de 1931")
                .saying("[[La brèche de 1931|javascript:alert(1)]]")
                .published(editing);

        var piece = wanted("La brèche de 1931");

        assertThat(piece.select("a[href^=javascript]")).isEmpty();
        assertThat(piece.text()).contains("javascript:alert(1)");
    }

    @Test
    void whatIsCitedMoreOftenStandsFirst() {
        anArticle("Une fois").saying("[[La brèche de 1932]]").published(editing);
        for (var time = 1; time <= 3; time++) {
            anArticle("Trois fois " + time).saying("[[La brèche de 1933]]").published(editing);
        }

        var headlines = walk("/wanted", ".missing__list cite");

        assertThat(headlines).containsSubsequence("La brèche de 1933", "La brèche de 1932");
    }

    @Test
    void walkingOnMeetsEachWantedPieceOnce() {
        var many = new StringBuilder();
        for (var number = 1; number <= 2 * KeysetPage.LENGTH + 3; number++) {
            many.append("[[Pièce rare ").append(number).append("]]\n\n");
        }
        anArticle("Qui cite beaucoup").saying(many.toString()).published(editing);

        var met = walk("/wanted", ".missing__list cite");

        assertThat(met.stream().filter(headline -> headline.startsWith("Pièce rare")))
                .doesNotHaveDuplicates()
                .hasSize(2 * KeysetPage.LENGTH + 3);
        assertThat(met)
                .hasSize(database.sql("select count(*) from wanted")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aPieceThatCameTellsWhoHadCitedIt() {
        var citing =
                anArticle("Les quais de 1934").saying("[[La brèche de 1934]]").published(editing);
        var came = anArticle("La brèche de 1934").issued("1934").published(editing);

        var arrival = page("/wanted").select(".missing__part li:has(h3 a[href=" + address(came) + "])");

        assertThat(arrival.select("a[href=" + address(citing) + "#p1]")).isNotEmpty();
        assertThat(arrival.text()).contains("1934", "arrivée le");
    }

    @Test
    void correctionsAreListedNewestFirstWithWhatTheyChanged() {
        var first = corrected("La Seine en 1935", "Le 21, non le 20.");
        var second = corrected("La Seine en 1936", "Le 22, non le 21.");

        var lines = walk("/corrections", ".missing__list > li");

        assertThat(lines)
                .filteredOn(line -> line.contains("non le 2"))
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).contains("La Seine en 1936", "Le 22, non le 21."),
                        line -> assertThat(line).contains("La Seine en 1935", "Le 21, non le 20."));
        assertThat(page("/corrections").select("a[href=/articles/" + second.ark() + "/revisions/1..2]"))
                .isNotEmpty();
        assertThat(page("/corrections").select("a[href=" + address(first) + "]"))
                .isNotEmpty();
    }

    @Test
    void aWithdrawnArticleIsNoLongerListedAsCorrected() {
        var article = corrected("La Seine en 1937", "Le 23, non le 22.");

        editing.withdraw(article.id(), new Withdrawal.Reason("Doublon.", null, true), null);

        assertThat(walk("/corrections", ".missing__list > li")).noneMatch(line -> line.contains("Le 23, non le 22."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wanted?after=x",
                "/wanted?after=-1.d41d8cd98f00b204e9800998ecf8427e",
                "/wanted?before=99999999999.d41d8cd98f00b204e9800998ecf8427e",
                "/corrections?after=1",
                "/corrections?before=9999999999999999999.1",
                "/corrections?before=1.1&after=1.1"
            })
    void aForgedPlaceMakesNoSense(String address) {
        assertThat(site.get().uri(address)).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wanted?before=999999999.d41d8cd98f00b204e9800998ecf8427e",
                "/corrections?after=0.1",
                "/corrections?before=9999999999999999.1"
            })
    void beyondTheEndsOfAListThereIsNothing(String address) {
        assertThat(site.get().uri(address)).hasStatus(404);
    }

    private Article corrected(String headline, String sentence) {
        var article = anArticle(headline).published(editing);
        var version = database.sql("select latest_revision from article where id = ?")
                .param(article.id())
                .query(Integer.class)
                .single();
        editing.revise(
                article.id(), version, anArticle(headline).saying(sentence).content(), null, null);
        editing.publish(article.id(), PublicationKind.CORRECTION, sentence, null);
        return article;
    }

    private Element wanted(String headline) {
        for (String address = "/wanted"; !address.isEmpty(); ) {
            var page = page(address);
            for (var piece : page.select(".missing__list > li")) {
                if (piece.select("cite").text().equals(headline)) {
                    return piece;
                }
            }
            address = page.select("main a[rel=next]").attr("href");
        }
        throw new AssertionError("not wanted: " + headline);
    }

    private List<String> walk(String start, String selector) {
        var met = new ArrayList<String>();
        for (String address = start; !address.isEmpty(); ) {
            var page = page(address);
            met.addAll(page.select(selector).eachText());
            address = page.select("main a[rel=next]").attr("href");
        }
        return met;
    }

    private Document page(String address) {
        var answer = site.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String address(Article article) {
        return "/articles/" + article.ark() + "/" + article.slug();
    }
}
