package hemera.article.desk;

import static hemera.account.SampleEditors.as;
import static hemera.article.desk.SentArticle.sentArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.account.SampleEditors;
import hemera.account.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ArchiveTest
class ConflictTest {

    private static final String BODY = "Le fleuve monte.\n\nLes quais sont fermés.\n\nLe préfet rassure.";

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient database;

    private SignedIn editor;
    private long article;

    @BeforeEach
    void writeTogether() {
        editor = new SampleEditors(database).editor();
        article = id(save("/desk/articles", flood()));
    }

    @Test
    void fieldsThatOneSideChangedPass() {
        save(address(), flood().with("issued", "1910-01").after(1));

        var answer = save(address(), flood().with("headline", "La Seine baisse").after(1));

        assertThat(answer).hasStatus(409);
        assertThat(value(answer, "headline")).isEqualTo("La Seine baisse");
        assertThat(value(answer, "issued")).isEqualTo("1910-01");
        assertThat(value(answer, "version")).isEqualTo("2");
        assertThat(page(answer).select(".merge__one")).isEmpty();
    }

    @Test
    void whatBothChangedStandsSideBySideAndTheFormKeepsWhatWasTyped() {
        save(address(), flood().with("headline", "La Seine monte vite").after(1));

        var answer = save(
                address(), flood().with("headline", "La Seine monte encore").after(1));

        assertThat(answer).hasStatus(409);
        assertThat(value(answer, "headline")).isEqualTo("La Seine monte encore");
        assertThat(page(answer).select(".merge__one del").text()).contains("vite");
        assertThat(page(answer).select(".merge__one ins").text()).contains("encore");
    }

    @Test
    void changesOfDifferentParagraphsMergeByThemselves() {
        save(
                address(),
                flood().with("body", BODY.replace("monte", "monte vite")).after(1));

        var answer = save(
                address(),
                flood().with("body", BODY.replace("rassure", "s’inquiète")).after(1));

        assertThat(value(answer, "body"))
                .isEqualTo("Le fleuve monte vite.\n\nLes quais sont fermés.\n\nLe préfet s’inquiète.");
        assertThat(page(answer).select(".merge__one")).isEmpty();
    }

    @Test
    void nothingIsSavedBeforeTheEditorHasLooked() {
        save(address(), flood().with("headline", "La Seine monte vite").after(1));
        save(address(), flood().with("headline", "La Seine monte encore").after(1));

        assertThat(latestHeadline()).isEqualTo("La Seine monte vite");
    }

    @Test
    void theMergedFormCanBeSaved() {
        save(address(), flood().with("issued", "1910-01").after(1));
        var merged =
                page(save(address(), flood().with("headline", "La Seine baisse").after(1)));

        var answer = save(
                address(),
                flood().with("headline", merged.getElementById("headline").val())
                        .with("issued", merged.getElementById("issued").val())
                        .with("version", merged.selectFirst("[name=version]").val())
                        .with(
                                "submission",
                                merged.selectFirst("[name=submission]").val()));

        assertThat(answer).hasStatus(302);
        assertThat(latestHeadline()).isEqualTo("La Seine baisse");
    }

    @Test
    void namesThatAreNewAreNotLostInAMerge() {
        save(
                address(),
                flood().with("subjects", "new:TOPIC:ABOUT:Crues de " + article).after(1));

        var answer = save(
                address(),
                flood().with("subjects", "new:PERSON:ABOUT:Lépine, Louis " + article)
                        .with("source", "new:Le Fleuve " + article)
                        .after(1));

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select("[name=source]").eachAttr("value")).containsExactly("new:Le Fleuve " + article);
        assertThat(page(answer).select("#subjects-label ~ ul .chooser__name").eachText())
                .containsExactlyInAnyOrder("Crues de " + article, "Lépine, Louis " + article);
        assertThat(database.sql("select count(*) from source where name = ?")
                        .param("Le Fleuve " + article)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static SentArticle flood() {
        return sentArticle("La Seine monte").with("body", BODY);
    }

    private String address() {
        return "/desk/articles/" + article;
    }

    private MvcTestResult save(String address, SentArticle form) {
        return site.post().uri(address).with(as(editor)).params(form.fields()).exchange();
    }

    private static String value(MvcTestResult answer, String field) {
        var element = page(answer).selectFirst("[name=" + field + "]");
        return element.tagName().equals("textarea")
                ? element.wholeText().replace("\r", "").strip()
                : element.val();
    }

    private String latestHeadline() {
        return database.sql("select headline from revision where article_id = ? order by number desc limit 1")
                .param(article)
                .query(String.class)
                .single();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static long id(MvcTestResult saved) {
        return Long.parseLong(saved.getResponse().getRedirectedUrl().replaceFirst(".*/", ""));
    }
}
