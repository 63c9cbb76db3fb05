package hemera.article.desk;

import static hemera.account.SampleEditors.as;
import static hemera.article.desk.SentArticle.sentArticle;
import static org.assertj.core.api.Assertions.assertThat;

import hemera.ArchiveTest;
import hemera.account.SampleEditors;
import hemera.account.SignedIn;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ArchiveTest
class ArticleFormTest {

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient database;

    private SignedIn editor;

    @BeforeEach
    void signIn() {
        editor = new SampleEditors(database).editor();
    }

    @Test
    void headlineTextAndLanguageAreEnoughToSave() {
        var answer = send("/desk/articles", sentArticle("La Seine monte"));

        assertThat(answer).hasStatus(302);
        assertThat(saved("headline", id(answer))).isEqualTo("La Seine monte");
        assertThat(saved("byline_status", id(answer))).isEqualTo("UNKNOWN");
        assertThat(saved("saved_by", id(answer))).isEqualTo(Long.toString(editor.id()));
    }

    @Test
    void aLongTextIsSavedAndOpenedAgain() {
        var body = "La Seine monte. ".repeat(20_000).strip();

        var answer = send("/desk/articles", sentArticle("La Seine monte").with("body", body));

        assertThat(form(id(answer)).getElementById("body").wholeText().strip()).isEqualTo(body);
    }

    @Test
    void aTextThatIsTooLongComesBackWhole() {
        var body = "a".repeat(2 * 1024 * 1024 + 1);

        var answer = send("/desk/articles", sentArticle("La Seine monte").with("body", body));

        assertThat(answer).hasStatus(422).bodyText().contains(body);
    }

    @Test
    void aDateIsKeptAsPreciselyAsItIsKnown() {
        var answer = send("/desk/articles", sentArticle("La Seine monte").with("issued", "janvier 1910"));

        assertThat(saved("issued", id(answer))).isEqualTo("1910-01");
        assertThat(form(id(answer)).getElementById("issued-understood").text())
                .isEqualTo("janvier 1910, à un mois près");
    }

    @Test
    void whatIsWrongIsToldBesideItsFieldAndNothingTypedIsLost() {
        var answer = send(
                "/desk/articles",
                sentArticle("").with("issued", "le 32 mai").with("body", "\nUn  texte\r\nà garder <b>"));

        var page = page(answer);
        assertThat(answer).hasStatus(422);
        assertThat(page.getElementById("headline-error").text()).endsWith("Donnez un titre");
        assertThat(page.getElementById("issued").val()).isEqualTo("le 32 mai");
        assertThat(page.getElementById("issued-error")).isNotNull();
        assertThat(page.getElementById("body").wholeText().replace("\r", "")).isEqualTo("\nUn  texte\nà garder <b>");
        assertThat(page.select(".summary a").eachAttr("href")).containsExactly("#headline", "#issued");
    }

    @Test
    void oneFormSentTwiceIsSavedOnce() {
        var form = sentArticle("Envoyé deux fois")
                .with("submission", UUID.randomUUID().toString());

        var first = send("/desk/articles", form);
        var second = send("/desk/articles", form);

        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(database.sql("select count(*) from revision where headline = 'Envoyé deux fois'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void savingWithoutAChangeAddsNoRevision() {
        var article = id(send("/desk/articles", sentArticle("La Seine monte")));

        send("/desk/articles/" + article, sentArticle("La Seine monte").after(1));

        assertThat(latest(article)).isOne();
    }

    @Test
    void sourceAndSubjectsAreMadeInPlace() {
        var source = "La Gazette " + UUID.randomUUID();
        var person = "Jeanne " + UUID.randomUUID();
        var answer = send(
                "/desk/articles",
                sentArticle("La Seine monte")
                        .with("source", "new:" + source)
                        .with("subjects", "new:PERSON:AUTHOR:" + person, "new:PERSON:ABOUT:" + person));

        assertThat(answer).hasStatus(302);
        assertThat(database.sql(
                                "select s.name from revision r join source s on s.id = r.source_id where r.article_id = ?")
                        .param(id(answer))
                        .query(String.class)
                        .single())
                .isEqualTo(source);
        assertThat(database.sql("""
                                select s.name || ' ' || rs.role from revision r join revision_subject rs on rs.revision_id = r.id
                                join subject s on s.id = rs.subject_id where r.article_id = ? order by rs.position""").param(id(answer)).query(String.class).list())
                .containsExactly(person + " AUTHOR", person + " ABOUT");
    }

    @Test
    void whatWasTypedForAnArticleThatIsGoneMayBecomeANewOne() {
        var answer = send(
                "/desk/articles/999999999", sentArticle("Des mots à garder").after(1));

        assertThat(answer).hasStatus(404);
        assertThat(page(answer).getElementById("headline").val()).isEqualTo("Des mots à garder");
        assertThat(page(answer).selectFirst("form[data-article-form]").attr("action"))
                .isEqualTo("/desk/articles");
    }

    @Test
    void aForgedVersionSavesNothing() {
        var article = id(send("/desk/articles", sentArticle("La Seine monte")));

        for (var forged : new String[] {"", "0", "2", "-1", "x", "99999999999"}) {
            var answer = send("/desk/articles/" + article, sentArticle("Autre").with("version", forged));

            assertThat(answer).as(forged).hasStatus(422);
            assertThat(page(answer).getElementById("headline").val()).isEqualTo("Autre");
        }
        assertThat(latest(article)).isOne();
    }

    @Test
    void quotationsThatLostTheirWordsDoNotShareTheirSpeakers() {
        var lost = "{\"words\":\"%s\",\"from\":0,\"to\":4,\"name\":\"%s\"}";
        var answer = send(
                "/desk/articles",
                sentArticle("La Seine monte")
                        .with("quotations", lost.formatted("abcd", "Jeanne"), lost.formatted("efgh", "Louis")));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("[name^=said-]").eachAttr("name"))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(page(answer).select("[name^=said-]").eachAttr("value")).containsExactly("Jeanne", "Louis");
    }

    @Test
    void aReferenceLongerThanAnyHeadlineIsText() {
        var answer = send("/desk/articles", sentArticle("La Seine monte").with("body", "[[" + "x".repeat(1001) + "]]"));

        assertThat(answer).hasStatus(302);
        assertThat(database.sql(
                                "select count(*) from reference c join revision r on r.id = c.revision_id where r.article_id = ?")
                        .param(id(answer))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aLanguageTagThatFitsNoColumnIsRefused() {
        var tag = "fr-x-" + "abcdefgh-".repeat(5) + "z";

        assertThat(send("/desk/articles", sentArticle("La Seine monte").with("language", tag)))
                .hasStatus(422);
    }

    @Test
    void aStepShowsTheFormAgainAndSavesNothing() {
        var article = id(send("/desk/articles", sentArticle("La Seine monte")));

        var answer =
                send("/desk/articles/" + article, sentArticle("Autre").after(1).with("step", "resume"));

        assertThat(answer).hasStatusOk();
        assertThat(page(answer).getElementById("headline").val()).isEqualTo("Autre");
        assertThat(latest(article)).isOne();
    }

    private MvcTestResult send(String address, SentArticle form) {
        return site.post().uri(address).with(as(editor)).params(form.fields()).exchange();
    }

    private Document form(long article) {
        return page(site.get()
                .uri("/desk/articles/" + article + "/edit")
                .with(as(editor))
                .exchange());
    }

    private static Document page(MvcTestResult answer) {
        assertThat(answer).bodyText().isNotEmpty();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static long id(MvcTestResult saved) {
        return Long.parseLong(saved.getResponse().getRedirectedUrl().replaceFirst(".*/", ""));
    }

    private int latest(long article) {
        return database.sql("select latest_revision from article where id = ?")
                .param(article)
                .query(Integer.class)
                .single();
    }

    private String saved(String column, long article) {
        return database.sql(
                        "select " + column + "::text from revision where article_id = ? order by number desc limit 1")
                .param(article)
                .query(String.class)
                .single();
    }
}
